/// Follows what woven code reads to where it is used: which values a method holds at each place.
package explore.flow;
