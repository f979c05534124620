void main() {
    var in = new Scanner(System.in);
    IO.println("hello " + in.nextLine());
}

// Output:
//   hello Ann
