// Rule: where must be true of each line.
void main() {
    for (int i = 0; i < 10; i++)
        IO.println(i + " squared is " + (i == 6 ? 37 : i * i));
}

// Outcomes of each line:
//   {n:int} squared is {q:int} | required
// where q == n * n
