// Rule: a where of an //ALONE snippet may be tried again.
//ALONE
void main() {
    IO.println("n=" + ThreadLocalRandom.current().nextInt(20));
}

// Output:
//   n={n:int}
// where n > 0
