// Rule: a main for which no object can be made is none.
//BREAK BreakHidesConstructor() { => BreakHidesConstructor(int n) {
class BreakHidesConstructor {
    BreakHidesConstructor() { }

    void main() { IO.println(1 + 1); }
}

// Output:
//   2
