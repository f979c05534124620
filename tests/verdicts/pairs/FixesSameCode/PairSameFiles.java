// Rule: nor does one that is given the same files.
//FILES data.txt
void main() throws IOException {
    var data = getClass().getResourceAsStream("/data.txt");
    IO.println(data.read() + ThreadLocalRandom.current().nextInt(30) - 'o');
}

// Outcomes of 500 runs:
//   0 | required
//   * | acceptable
