// Rule: String's methods may be used that give a text, a number or a truth value.
void main() {
    IO.println("2,4");
}

// Output:
//   {pair}
// where pair.replace(",", "").substring(1).equals("4") && pair.hashCode() != 0
// where "%s!".formatted(pair).length() == 4 && pair.strip().indexOf(',') == 1
