/** What Chromium 86 lacks and this program or its libraries use. Add a line when a newer function is used, and to `fillGaps`. */
import 'core-js/es/array/at';
import 'core-js/es/array/find-last';
import 'core-js/es/array/find-last-index';
import 'core-js/es/object/has-own';
import 'core-js/es/string/at';
