/// Shows all schedules of an explored program: tables, the graph of states and the page of a
/// program.
package page.schedules;
