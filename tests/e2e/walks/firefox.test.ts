import { join } from 'node:path';
import { findBrowsers } from '../../../scripts/browsers/find-browsers';
import { driveFirefox } from '../../../scripts/browsers/firefox';
import { ROOT } from '../../helpers/source-files';
import { describeAndroid } from '../android';
import { describeJourneys } from '../journeys/describe-journeys';
import { describeKeyboardWalk } from '../keyboard-walk';
import type { Launch } from '../launch';
import { describeLooks } from '../looks';
import { describePanel } from '../panel';
import { describeStress } from '../stress';

const program = findBrowsers().firefox ?? 'firefox-esr';
const extension = join(ROOT, '.output/firefox-mv3');
const launch: Launch = (options) => driveFirefox({ ...options, program });

describeJourneys('firefox', launch, extension);
describeKeyboardWalk('firefox', launch, extension);
describeAndroid(launch, extension);
describePanel('firefox', launch, extension);
describeLooks('firefox', launch, extension);
describeStress('firefox', launch, extension);
