/// Compiles snippets, runs them in JVMs of their own, judges the runs and tries the breaks.
package check;
