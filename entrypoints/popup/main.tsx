import '../../src/look/look.css';
import '../../src/popup/popup.css';
import { render } from 'preact';
import { Popup } from '../../src/popup/popup';

render(<Popup />, document.body);
