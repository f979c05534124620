/// What woven code calls in place of the JDK: each method of a stand-in is one guarded atomic step.
package explore.model;
