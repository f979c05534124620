// Rule: a folder in //SOURCES or //FILES is all that lies below it.
//SOURCES folder/java
//FILES folder/texts, in/=folder/texts/*, all=folder/texts/**
void main() {
    IO.println(FolderOne.ONE + FolderTwo.TWO);
    for (var place : List.of("/a.txt", "/deep/b.txt", "/in/a.txt", "/all/a.txt", "/all/deep/b.txt",
            "/in/deep/b.txt", "/texts/a.txt", "/folder/texts/a.txt"))
        IO.println(place + " " + (FolderOne.class.getResource(place) != null));
}

// Output:
//   3
//   /a.txt true
//   /deep/b.txt true
//   /in/a.txt true
//   /all/a.txt true
//   /all/deep/b.txt true
//   /in/deep/b.txt false
//   /texts/a.txt false
//   /folder/texts/a.txt false
