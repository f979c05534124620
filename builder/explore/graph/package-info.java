/// Reads the graph of states: how many schedules, the shortest to each outcome, races, endless
/// ones.
package explore.graph;
