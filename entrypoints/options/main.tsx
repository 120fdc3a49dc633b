import { dropStrayFilters, extension } from '../../lib/ui/pages/extension.ts';
import { Options } from '../../lib/ui/pages/Options.tsx';
import { showPage } from '../../lib/ui/pages/show.tsx';

showPage(<Options backend={extension} />);
void dropStrayFilters();
