// Rule: a twin that would take the broken one's runs proves nothing.
//FIXES PairBlunt
void main() {
    IO.println(2);
}

// Outcomes of 50 runs:
//   1 | acceptable
//   2 | required
