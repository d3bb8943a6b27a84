import { join } from 'node:path';
import { findBrowsers } from '../../../scripts/browsers/find-browsers';
import { driveFirefox } from '../../../scripts/browsers/firefox';
import { ROOT } from '../../helpers/source-files';
import type { Launch } from '../launch';
import { describeHostilePages } from './describe-hostile-pages';

const program = findBrowsers().firefox ?? 'firefox-esr';

const launch: Launch = (options) => driveFirefox({ ...options, program });

describeHostilePages('firefox', launch, join(ROOT, '.output/firefox-mv3'));
