import '../../src/look/look.css';
import '../../src/console/console.css';
import { render } from 'preact';
import { ConsolePage } from '../../src/console/console-page';
import { words } from '../../src/words/words';

document.title = words('console_page_title');
render(<ConsolePage />, document.body);
