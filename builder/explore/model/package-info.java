/// Models what any program shares: fields, arrays, monitors, initialised classes and standard
/// output.
package explore.model;
