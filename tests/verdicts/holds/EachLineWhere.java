// Rule: in "each line" a run is a line: a name may differ from line to line.
void main() {
    for (int i = 0; i < 10; i++) IO.println(i + " squared is " + i * i);
}

// Outcomes of each line:
//   {n:int} squared is {q:int} | required
// where q == n * n
