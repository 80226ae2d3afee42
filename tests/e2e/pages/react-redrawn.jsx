import { show } from './react-contact-form.jsx';

show(true);
