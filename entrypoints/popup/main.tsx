import { showPage } from '../shown/show-page';
import '@/components/fill-report/all-fields.css';
import '@/components/members/members.css';
import '@/components/outreach/outreach.css';
import '@/components/popup/late-parts.css';
import { App } from './App';

showPage(<App />);
