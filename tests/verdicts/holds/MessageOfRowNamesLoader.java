// Rule: the loader that the message of a row's exception names is the one under `java`.
record Mine() { }
void main() {
    Object number = 1;
    IO.println((Mine) number);
}

// Outcomes of 3 runs:
//   , Throws ClassCastException: {}MessageOfRowNamesLoader$Mine is in unnamed module of loader 'app') | required
