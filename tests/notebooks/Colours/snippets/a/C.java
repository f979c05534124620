///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+

void main() {
    IO.println("\u001B[31mred\u001B[0m and \u001B[1;42mon green\u001B[m");
    IO.println("C:\\example");
}

// Output:
//   \e[31mred\e[0m and \e[1;42mon green\e[m
//   C:\example
