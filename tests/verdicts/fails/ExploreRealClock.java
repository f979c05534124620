// Rule: what was seen must be what some schedule does; a clock is no schedule.
//EXPLORE
void main() {
    long before = System.nanoTime();
    IO.println(before % 1_000_000_007L);
}

// Output:
//   {n:int}
