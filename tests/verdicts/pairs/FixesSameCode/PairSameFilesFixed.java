//FIXES PairSameFiles
//FILES data.txt
void main() throws IOException {
    var data = getClass().getResourceAsStream("/data.txt");
    IO.println(data.read() + ThreadLocalRandom.current().nextInt(30) - 'o');
}

// Outcomes of 2 runs:
//   0 | interesting
//   * | acceptable
