import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../src/background/start';
import { siteMatches } from '../src/sites/all';

export default defineBackground(() => startBackground(siteMatches));
