import '../../src/look/look.css';
import '../../src/practice/practice.css';
import { render } from 'preact';
import { PracticePage } from '../../src/practice/practice-page';
import { practising } from '../../src/practice/practising';
import site from '../../src/practice/site';
import { openPanel } from '../../src/warning/open-panel';
import { notice } from '../../src/watch/notice';
import { watchSite } from '../../src/watch/watch-site';
import { words } from '../../src/words/words';

document.title = words('practice_page_title');
render(<PracticePage />, document.body);

const practice = () => practising(document, Date.now());
watchSite(site, window, { panelCode: () => openPanel, notice, practice }, new AbortController().signal);
