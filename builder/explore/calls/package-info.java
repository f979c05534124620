/// Takes a call of the JDK apart: what it touches, whether it is one step, and what it orders.
package explore.calls;
