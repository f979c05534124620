// Rule: a name without a kind is a String, with String's methods.
void main() {
    IO.println("thread main says hi");
}

// Output:
//   thread {name} says {word}
// where name.equals("main") && word.length() == 2
// where name.startsWith("ma") || word.isEmpty()
