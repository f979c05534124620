//SOURCES Greeting.java
void main() {
    IO.println(Greeting.text());
}

// Output:
//   hello
