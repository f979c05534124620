// Rule: an honest table of identity hashes holds: two objects of one start differ in each.
void main() {
    IO.println(new Object().hashCode() == new Object().hashCode());
}

// Outcomes of 20 runs:
//   false | required  | two objects, two hashes
//   true  | forbidden | one hash for two
