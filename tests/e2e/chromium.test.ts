import { join } from 'node:path';
import { driveChromium } from '../../scripts/browsers/chromium';
import { findBrowsers } from '../../scripts/browsers/find-browsers';
import { ROOT } from '../helpers/source-files';
import { describeGlosses } from './glosses';
import { describeGoldPages } from './gold-pages';
import { describeInventedLanguages, describeLanguages } from './languages';
import type { Launch } from './launch';
import { describeManifest } from './manifest';
import { describeNavigation } from './navigation';
import { describeNetwork } from './network';
import { describeOldChrome } from './old-chrome';
import { describePrintSection } from './print-section';
import { describeSampleReport } from './sample-report';

const program = findBrowsers().chromium ?? 'chromium';
const extension = join(ROOT, '.output/chrome-mv3');
const launch: Launch = (options) => driveChromium({ ...options, program });

describeSampleReport('chromium', launch, extension);
describeManifest(launch, extension);
describeOldChrome(launch, extension);
describeGoldPages('chromium', launch, extension);
describeGlosses('chromium', launch, extension);
describePrintSection('chromium', launch, extension);
describeNetwork('chromium', launch, extension);
describeNavigation('chromium', launch, extension);
describeInventedLanguages('chromium', launch, extension);
describeLanguages('chromium', launch, extension);
