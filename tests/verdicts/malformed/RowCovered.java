// Rule: what an earlier row takes is never counted for a later one, so that one says nothing.
void main() {
    IO.println(ThreadLocalRandom.current().nextInt(3));
}

// Outcomes of 20 runs:
//   {n:int} | acceptable
//   2       | forbidden
// where n < 3
