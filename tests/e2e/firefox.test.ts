import { join } from 'node:path';
import { findBrowsers } from '../../scripts/browsers/find-browsers';
import { driveFirefox } from '../../scripts/browsers/firefox';
import { ROOT } from '../helpers/source-files';
import { describeGlosses } from './glosses';
import { describeGoldPages } from './gold-pages';
import { describeInventedLanguages, describeLanguages } from './languages';
import type { Launch } from './launch';
import { describeLinks } from './links';
import { describeNavigation } from './navigation';
import { describeNetwork } from './network';
import { describePrintSection } from './print-section';
import { describeSampleReport } from './sample-report';
import { describeWrongReport } from './wrong-report';

const program = findBrowsers().firefox ?? 'firefox-esr';
const extension = join(ROOT, '.output/firefox-mv3');
const launch: Launch = (options) => driveFirefox({ ...options, program });

describeSampleReport('firefox', launch, extension);
describeGoldPages('firefox', launch, extension);
describeGlosses('firefox', launch, extension);
describePrintSection('firefox', launch, extension);
describeLinks('firefox', launch, extension);
describeNetwork('firefox', launch, extension);
describeNavigation('firefox', launch, extension);
describeInventedLanguages('firefox', launch, extension);
describeLanguages('firefox', launch, extension);
describeWrongReport('firefox', launch, extension);
