/// Draws one traced run, its deadlock and its threads' lanes.
package page.timeline;
