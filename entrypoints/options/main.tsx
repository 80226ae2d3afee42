import { showPage } from '../shown/show-page';
import '@/components/members/members.css';
import { App } from './App';

showPage(<App />);
