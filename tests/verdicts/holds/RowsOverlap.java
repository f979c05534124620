//BREAK nextInt(10, 13) => nextInt(10, 21)
// Rule: rows may overlap where each has something of its own.
void main() {
    IO.println(ThreadLocalRandom.current().nextInt(10, 13));
}

// Outcomes of 200 runs:
//   12      | required
//   1{}     | required
//   {n:int} | forbidden
//   {}      | forbidden
