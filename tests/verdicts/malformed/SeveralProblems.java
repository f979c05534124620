// Rule: all problems of a file are listed, not the first.
//BRAEK 3 => 4
void main() {
    IO.println("3");
}

// Outcomes of 3 runs:
//   3 | requierd
//   { | acceptable
//   4 | forbiden
