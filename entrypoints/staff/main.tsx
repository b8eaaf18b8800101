import '../../src/look/look.css';
import '../../src/staff/staff.css';
import { render } from 'preact';
import { StaffPage } from '../../src/staff/staff-page';
import { words } from '../../src/words/words';

document.title = words('staff_page_title');
render(<StaffPage />, document.body);
