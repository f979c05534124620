/// Visits all schedules: depth first, each from the start again.
package explore.search;
