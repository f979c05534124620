// Rule: what depends on more than schedules is told: identity hash codes differ from run to run.
//EXPLORE
void main() {
    IO.println(System.identityHashCode(new Object()) % 1000);
}

// Output:
//   {n:int}
