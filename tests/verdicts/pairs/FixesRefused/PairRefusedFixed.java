// Rule: a program that javac refuses is rejected by one that must run.
//FIXES PairRefusedBroken
void main() {
    int n = 3;
    IO.println(n);
}

// Output:
//   3
