// Rule: rows that differ in nothing but what they capture are the same.
void main() {
    IO.println(1);
}

// Outcomes of 2 runs:
//   {a}\n{}\n...            | acceptable
//   n = {n}\n{m:int}        | forbidden
//   a, Throws Exception     | acceptable
//   a, Throws Exception: {} | forbidden
