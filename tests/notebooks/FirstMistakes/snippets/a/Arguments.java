void main(String[] words) {
    IO.println("hello " + words[0]);
}

// Output:
//   hello Ann
