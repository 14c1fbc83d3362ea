<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Arguments</name>
    <message>
        <source>There is no option %1.</source>
        <translation>Die Option %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The option %1 stands twice.</source>
        <translation>Die Option %1 steht zweimal da.</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %2.</source>
        <translation>Die Option %1 braucht einen Wert: %2.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Die Option %1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not &quot;%3&quot;.</source>
        <translation>--%1 ist eines von %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>--%1 is a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 ist eine ganze Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>--%1 is a date like 2026-05-14, not &quot;%2&quot;.</source>
        <translation>--%1 ist ein Datum wie 2026-05-14, nicht „%2“.</translation>
    </message>
</context>
<context>
    <name>AttributeGroup</name>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Firmographics</source>
        <translation>Firmendaten</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Kultur</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>Geschäftliches</translation>
    </message>
    <message>
        <source>Enablement</source>
        <translation>Befähigung</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>AttributeType</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Eines aus einer Liste</translation>
    </message>
    <message>
        <source>Several of a list</source>
        <translation>Mehrere aus einer Liste</translation>
    </message>
    <message>
        <source>Rating 0 to 4</source>
        <translation>Einstufung 0 bis 4</translation>
    </message>
</context>
<context>
    <name>BacktestCharts</name>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n Partner</numerusform>
            <numerusform>%n Partner</numerusform>
        </translation>
    </message>
    <message>
        <source>Best %1 %</source>
        <translation>Beste %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-fach</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts davon</translation>
    </message>
    <message>
        <source>%1 % / %2 %</source>
        <translation>%1 % / %2 %</translation>
    </message>
    <message>
        <source>Too little to compare</source>
        <translation>Zu wenig zum Vergleichen</translation>
    </message>
    <message>
        <source>The data cannot tell yet</source>
        <translation>Die Daten sagen es noch nicht</translation>
    </message>
    <message>
        <source>Partners of better fit did better</source>
        <translation>Besser passende Partner waren besser</translation>
    </message>
    <message>
        <source>Partners of better fit did worse</source>
        <translation>Besser passende Partner waren schlechter</translation>
    </message>
    <message>
        <source>%1 % (%2 to %3)</source>
        <translation>%1 % (%2 bis %3)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s), too few</source>
        <translation>
            <numerusform>%n Partner, zu wenige</numerusform>
            <numerusform>%n Partner, zu wenige</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of the list</source>
        <translation>Teil der Liste</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Successes in %</source>
        <translation>Erfolge in %</translation>
    </message>
    <message>
        <source>Times the average</source>
        <translation>Vielfaches des Mittels</translation>
    </message>
    <message>
        <source>Result in %</source>
        <translation>Ergebnis in %</translation>
    </message>
    <message>
        <source>Times the average result</source>
        <translation>Vielfaches des mittleren Ergebnisses</translation>
    </message>
    <message>
        <source>No lift: %1</source>
        <translation>Kein Lift: %1</translation>
    </message>
    <message>
        <source>The best %1 % of the list hold %2 % of the successes</source>
        <translation>Die besten %1 % der Liste enthalten %2 % der Erfolge</translation>
    </message>
    <message>
        <source>Foretold in %</source>
        <translation>Vorhergesagt in %</translation>
    </message>
    <message>
        <source>Succeeded in %</source>
        <translation>Erfolgreich in %</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>%1 % foretold</source>
        <translation>%1 % vorhergesagt</translation>
    </message>
    <message>
        <source>No rate of success can be read from the fit</source>
        <translation>Aus der Passung lässt sich keine Erfolgsquote lesen</translation>
    </message>
    <message>
        <source>Read as a rate of success, fit misses by less than one rate for all</source>
        <translation>Als Erfolgsquote gelesen verfehlt die Passung weniger als eine Quote für alle</translation>
    </message>
    <message>
        <source>Read as a rate of success, fit misses by as much as one rate for all</source>
        <translation>Als Erfolgsquote gelesen verfehlt die Passung so viel wie eine Quote für alle</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Foretold for partners left out (tick) and what happened, with its 95 % interval. Mean squared miss %1; the same rate for all misses by %2.</source>
        <translation>Vorhergesagt für zurückgehaltene Partner (Strich) und was eintrat, mit 95-%-Intervall. Mittlerer quadratischer Fehler %1; dieselbe Quote für alle verfehlt um %2.</translation>
    </message>
    <message>
        <source>Slope %1 (%2 to %3); 1 is right, less foretells too boldly.</source>
        <translation>Steigung %1 (%2 bis %3); 1 ist richtig, weniger sagt zu kühn vorher.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Weight in %</source>
        <translation>Gewicht in %</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Rangkorrelation</translation>
    </message>
    <message>
        <source>Of the high in %</source>
        <translation>Von den hohen in %</translation>
    </message>
    <message>
        <source>Of the low in %</source>
        <translation>Von den niedrigen in %</translation>
    </message>
    <message>
        <source>Suggested in %</source>
        <translation>Vorgeschlagen in %</translation>
    </message>
    <message>
        <source>Draws without weight in %</source>
        <translation>Ziehungen ohne Gewicht in %</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>Too few results to learn weights from</source>
        <translation>Zu wenige Ergebnisse, um Gewichte zu lernen</translation>
    </message>
    <message>
        <source>There is nothing to learn weights from</source>
        <translation>Es gibt nichts, woraus sich Gewichte lernen lassen</translation>
    </message>
    <message>
        <source>Learned weights are not surely better</source>
        <translation>Gelernte Gewichte sind nicht sicher besser</translation>
    </message>
    <message>
        <source>Learned weights order unseen partners better</source>
        <translation>Gelernte Gewichte ordnen ungesehene Partner besser</translation>
    </message>
</context>
<context>
    <name>Builtin</name>
    <message>
        <source>A part of the program cannot be read. Install it again.</source>
        <translation>Ein Teil des Programms lässt sich nicht lesen. Bitte neu installieren.</translation>
    </message>
</context>
<context>
    <name>BulkWriter</name>
    <message>
        <source>The workspace has no attribute &quot;%1&quot;.</source>
        <translation>Der Arbeitsbereich hat kein Merkmal „%1“.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>CandidateStatus</name>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>In check</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>CellColumn</name>
    <message>
        <source>&quot;%1&quot; is neither yes nor no.</source>
        <translation>„%1“ ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as 2024-03-31.</source>
        <translation>„%1“ ist kein Datum. Richtig ist zum Beispiel 2024-03-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a rating: it goes from 0 to 4.</source>
        <translation>„%1“ ist keine Einstufung: Sie geht von 0 bis 4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount of money.</source>
        <translation>„%1“ ist kein Geldbetrag.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a term of %2.</source>
        <translation>„%1“ ist kein Begriff von %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a term that %2 does not know.</source>
        <translation>„%1“ enthält einen Begriff, den %2 nicht kennt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a range. Choose which number stands for it, or which for all ranges.</source>
        <translation>„%1“ ist ein Bereich. Wählen Sie, welche Zahl für ihn steht, oder welche für alle Bereiche.</translation>
    </message>
    <message>
        <source>This formula has no result in the file. Open it in a spreadsheet program, save it, and import it again.</source>
        <translation>Diese Formel hat in der Datei kein Ergebnis. Öffnen Sie sie in einem Tabellenprogramm, speichern Sie sie, und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The spreadsheet shows an error here: %1. Correct it there, or clear the cell.</source>
        <translation>Die Tabelle zeigt hier einen Fehler: %1. Berichtigen Sie ihn dort, oder leeren Sie die Zelle.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than a whole number can be.</source>
        <translation>„%1“ ist größer, als eine ganze Zahl sein kann.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds several values, and %2 takes one. Choose an attribute for this column that takes several.</source>
        <translation>„%1“ enthält mehrere Werte, %2 nimmt einen. Wählen Sie für diese Spalte ein Attribut, das mehrere nimmt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be %2 or %3, and nothing tells which. Say it for the column, or add one with the country.</source>
        <translation>„%1“ kann %2 oder %3 sein, und nichts verrät, was gemeint ist. Sagen Sie es für die Spalte, oder ergänzen Sie eine mit dem Land.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address like example.com.</source>
        <translation>„%1“ ist keine Webadresse wie example.com.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is below zero, and this counts %2.</source>
        <translation>„%1“ liegt unter null, doch hier wird gezählt (%2).</translation>
    </message>
</context>
<context>
    <name>Comparer</name>
    <message>
        <source>Criterion %1</source>
        <translation>Kriterium %1</translation>
    </message>
    <message>
        <source>new, %1 of the whole</source>
        <translation>neu, %1 des Ganzen</translation>
    </message>
    <message>
        <source>%1 of the whole</source>
        <translation>%1 des Ganzen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>Place of %1</source>
        <translation>Platz von %1</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>Begründung von %1</translation>
    </message>
    <message>
        <source>What %1 reads</source>
        <translation>Was %1 liest</translation>
    </message>
    <message>
        <source>Points of %1</source>
        <translation>Punkte von %1</translation>
    </message>
    <message>
        <source>Must-have of %1</source>
        <translation>Muss-Kriterium von %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>counted at the mean of the pool</source>
        <translation>zählen mit dem Mittel des Bestands</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>bleiben außer Betracht</translation>
    </message>
    <message>
        <source>counted as the worst</source>
        <translation>zählen wie das Schlechteste</translation>
    </message>
    <message>
        <source>counted as the best</source>
        <translation>zählen wie das Beste</translation>
    </message>
    <message>
        <source>%1; at least %2 of the weight known</source>
        <translation>%1; mindestens %2 des Gewichts bekannt</translation>
    </message>
    <message>
        <source>%1; age and grade widen</source>
        <translation>%1; Alter und Güte weiten die Spanne</translation>
    </message>
    <message>
        <source>with a sponsor</source>
        <translation>mit Förderer</translation>
    </message>
    <message>
        <source>without a sponsor</source>
        <translation>ohne Förderer</translation>
    </message>
    <message>
        <source>Unknown facts</source>
        <translation>Unbekannte Angaben</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Customer profile</source>
        <translation>Kundenprofil</translation>
    </message>
    <message>
        <source>Customers&apos; regions</source>
        <translation>Regionen der Kunden</translation>
    </message>
    <message>
        <source>Customers&apos; industries</source>
        <translation>Branchen der Kunden</translation>
    </message>
    <message>
        <source>Customer segments</source>
        <translation>Kundensegmente</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln months</source>
        <translation>
            <numerusform>jeden Monat</numerusform>
            <numerusform>alle %Ln Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Group of %1</source>
        <translation>Gruppe von %1</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no fit for both companies, so they cannot be compared.</source>
        <translation>Es gibt nicht für beide Firmen eine Passung, also lassen sie sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>%1 and %2 fit equally well.</source>
        <translation>%1 und %2 passen gleich gut.</translation>
    </message>
    <message>
        <source>%1 is ahead of %2 by %3 points.</source>
        <translation>%1 liegt %3 Punkte vor %2.</translation>
    </message>
    <message>
        <source>%1 gains most by %2.</source>
        <translation>%1 gewinnt am meisten durch %2.</translation>
    </message>
    <message>
        <source>%1 is better in %2.</source>
        <translation>%1 ist besser bei %2.</translation>
    </message>
    <message>
        <source>No unknown fact can turn this order.</source>
        <translation>Keine unbekannte Angabe kann diese Reihenfolge umkehren.</translation>
    </message>
    <message>
        <source>Facts that are still open could turn this order.</source>
        <translation>Noch offene Angaben könnten diese Reihenfolge umkehren.</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>There are no two attributes to cross. Add regions and industries first.</source>
        <translation>Es gibt keine zwei Merkmale, die man kreuzen könnte. Bitte zuerst Regionen und Branchen ergänzen.</translation>
    </message>
    <message>
        <source>Uncovered</source>
        <translation>Unbesetzt</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Dünn</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Abgedeckt</translation>
    </message>
    <message>
        <source>Crowded</source>
        <translation>Überbesetzt</translation>
    </message>
    <message>
        <source>The workspace has no attribute &quot;%1&quot;.</source>
        <translation>Der Arbeitsbereich hat kein Merkmal „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no list of terms: choose an attribute with choices.</source>
        <translation>„%1“ hat keine Liste von Begriffen: Bitte ein Merkmal mit Auswahl wählen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a term of the attribute &quot;%2&quot;.</source>
        <translation>„%1“ ist kein Begriff des Merkmals „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no numbers, so it cannot weigh supply.</source>
        <translation>„%1“ enthält keine Zahlen und kann das Angebot nicht gewichten.</translation>
    </message>
    <message>
        <source>Coverage has one, two or three dimensions.</source>
        <translation>Die Abdeckung hat eine, zwei oder drei Dimensionen.</translation>
    </message>
    <message>
        <source>The attributes have %1 terms, too many for one map: choose some with fewer terms.</source>
        <translation>Die Merkmale haben %1 Begriffe, zu viele für eine Karte: Wählen Sie solche mit weniger Begriffen.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>A quote opens this cell and is never closed. Close it, or double it if it belongs to the text.</source>
        <translation>Ein Anführungszeichen öffnet diese Zelle und wird nie geschlossen. Bitte schließen, oder verdoppeln, wenn es zum Text gehört.</translation>
    </message>
    <message>
        <source>This cell is too long. Check the separator and the quotes of the file.</source>
        <translation>Diese Zelle ist zu lang. Bitte Trennzeichen und Anführungszeichen der Datei prüfen.</translation>
    </message>
    <message>
        <source>This row has too many cells. Check the separator of the file.</source>
        <translation>Diese Zeile hat zu viele Zellen. Bitte das Trennzeichen der Datei prüfen.</translation>
    </message>
    <message>
        <source>Too many rows like the ones before cannot be read; the rest of the file was not read.</source>
        <translation>Zu viele Zeilen wie die vorigen lassen sich nicht lesen; der Rest der Datei wurde nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>%1 is a folder. Choose the name of a file.</source>
        <translation>%1 ist ein Ordner. Bitte den Namen einer Datei wählen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. It was left as it was.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben: %2. Sie blieb, wie sie war.</translation>
    </message>
</context>
<context>
    <name>ErasePerson</name>
    <message>
        <source>The person was erased: the record, the history of changes and what could be undone.</source>
        <translation>Die Person wurde getilgt: der Eintrag, der Verlauf der Änderungen und was sich rückgängig machen ließ.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) beside the workspace were cleaned, too.</source>
        <translation>
            <numerusform>Auch %n Sicherung neben dem Arbeitsbereich wurde bereinigt.</numerusform>
            <numerusform>Auch %n Sicherungen neben dem Arbeitsbereich wurden bereinigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name is still written in: %1. Look at it there.</source>
        <translation>Der Name steht noch in: %1. Sehen Sie dort nach.</translation>
    </message>
    <message>
        <source>Erase %1 for good? The person goes from the workspace, from its history and undo, from notes and backups. This cannot be undone. Copies you saved elsewhere are not reached.</source>
        <translation>%1 endgültig tilgen? Die Person verschwindet aus dem Arbeitsbereich, aus Verlauf und Rückgängig, aus Notizen und Sicherungen. Das lässt sich nicht rückgängig machen. Kopien an anderen Orten werden nicht erreicht.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Tilgen</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>The company is excluded, because it fails: %1.</source>
        <translation>Die Firma ist ausgeschlossen, denn sie verfehlt: %1.</translation>
    </message>
    <message>
        <source>Too little is known for a rating: facts cover %1 % of the weight.</source>
        <translation>Für eine Bewertung ist zu wenig bekannt: Angaben decken %1 % des Gewichts.</translation>
    </message>
    <message>
        <source>The fit is %1 of 100, but a must-have is still unknown, so no tier can be granted yet.</source>
        <translation>Die Passung ist %1 von 100, aber ein Muss-Kriterium ist noch unbekannt, daher kann noch keine Stufe vergeben werden.</translation>
    </message>
    <message>
        <source>The fit is %1 of 100 and reaches no tier, whatever the unknown facts turn out to be.</source>
        <translation>Die Passung ist %1 von 100 und erreicht keine Stufe, wie auch immer die unbekannten Angaben ausfallen.</translation>
    </message>
    <message>
        <source>The fit is %1 of 100: %2, whatever the unknown facts turn out to be.</source>
        <translation>Die Passung ist %1 von 100: %2, wie auch immer die unbekannten Angaben ausfallen.</translation>
    </message>
    <message>
        <source>The fit is %1 of 100 and reaches no tier for now.</source>
        <translation>Die Passung ist %1 von 100 und erreicht vorerst keine Stufe.</translation>
    </message>
    <message>
        <source>The fit is %1 of 100: %2 for now.</source>
        <translation>Die Passung ist %1 von 100: vorerst %2.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>Nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>Once they are known, the fit lies between %1 and %2.</source>
        <translation>Sind sie bekannt, liegt die Passung zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>Old or weakly supported facts leave the fit between %1 and %2.</source>
        <translation>Alte oder schwach belegte Angaben lassen die Passung zwischen %1 und %2 offen.</translation>
    </message>
    <message>
        <source>no tier</source>
        <translation>keine Stufe</translation>
    </message>
    <message>
        <source>The tier can become anything from %1 to %2.</source>
        <translation>Die Stufe kann alles von %1 bis %2 werden.</translation>
    </message>
    <message>
        <source>Whether the must-have &quot;%1&quot; holds is not known.</source>
        <translation>Ob das Muss-Kriterium „%1“ erfüllt ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The must-have &quot;%1&quot; fails.</source>
        <translation>Das Muss-Kriterium „%1“ ist verfehlt.</translation>
    </message>
    <message>
        <source>The must-have &quot;%1&quot; fails, so the tier cannot be better than %2.</source>
        <translation>Das Muss-Kriterium „%1“ ist verfehlt, daher kann die Stufe nicht besser als %2 sein.</translation>
    </message>
    <message>
        <source>%1 points are missing for %2.</source>
        <translation>Für %2 fehlen %1 Punkte.</translation>
    </message>
    <message>
        <source>The largest known gap is &quot;%1&quot; with %2 points.</source>
        <translation>Die größte bekannte Lücke ist „%1“ mit %2 Punkten.</translation>
    </message>
    <message>
        <source>The must-have &quot;%1&quot; fails, but %2 waives it until %3: %4</source>
        <translation>Das Muss-Kriterium „%1“ ist nicht erfüllt, aber %2 setzt es bis %3 aus: %4</translation>
    </message>
    <message>
        <source>Whether the must-have &quot;%1&quot; holds is not known, but %2 waives it until %3: %4</source>
        <translation>Ob das Muss-Kriterium „%1“ erfüllt ist, ist nicht bekannt, aber %2 setzt es bis %3 aus: %4</translation>
    </message>
    <message>
        <source>The fit is %1 of 100 and reaches no tier.</source>
        <translation>Die Passung ist %1 von 100 und erreicht keine Stufe.</translation>
    </message>
    <message>
        <source>The fit is %1 of 100: %2.</source>
        <translation>Die Passung ist %1 von 100: %2.</translation>
    </message>
    <message>
        <source>The company is excluded, because it fails: %1. Apart from that its fit is %2 of 100.</source>
        <translation>Die Firma ist ausgeschlossen, weil sie daran scheitert: %1. Davon abgesehen ist ihre Passung %2 von 100.</translation>
    </message>
</context>
<context>
    <name>FitLenses</name>
    <message>
        <source>Two companies with a rank are needed.</source>
        <translation>Es braucht zwei Firmen mit einem Rang.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>TOPSIS</source>
        <translation>TOPSIS</translation>
    </message>
    <message>
        <source>the weighted geometric mean</source>
        <translation>das gewichtete geometrische Mittel</translation>
    </message>
    <message>
        <source>How far they order alike cannot be said.</source>
        <translation>Wie weit sie gleich ordnen, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Rank correlation with fit: %1; 1 is the same order.</source>
        <translation>Rangkorrelation mit der Passung: %1; 1 ist dieselbe Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>FitStability</name>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 bis %2 %</translation>
    </message>
    <message>
        <source>any weight</source>
        <translation>jedes Gewicht</translation>
    </message>
    <message>
        <source>If all weights move at once, shifting %1 points of weight lets %2 draw level with %3.</source>
        <translation>Ändern sich alle Gewichte zugleich, genügen %1 verschobene Gewichtspunkte, damit %2 mit %3 gleichzieht.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Below, leads</source>
        <translation>Darunter führt</translation>
    </message>
    <message>
        <source>Above, leads</source>
        <translation>Darüber führt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>Among the first ten</source>
        <translation>Unter den ersten zehn</translation>
    </message>
    <message>
        <source>In its tier</source>
        <translation>In seiner Stufe</translation>
    </message>
    <message>
        <source>no tier</source>
        <translation>keine Stufe</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Two companies with a rank are needed.</source>
        <translation>Es braucht zwei Firmen mit einem Rang.</translation>
    </message>
    <message>
        <source>Held, a must-have is open; once it is met: %1</source>
        <translation>Wartet, ein Muss-Kriterium ist offen; ist es erfüllt: %1</translation>
    </message>
    <message>
        <source>must-have open</source>
        <translation>Muss-Kriterium offen</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>Below, comes in</source>
        <translation>Darunter kommt hinzu</translation>
    </message>
    <message>
        <source>Above, comes in</source>
        <translation>Darüber kommt hinzu</translation>
    </message>
    <message>
        <source>Below, passes</source>
        <translation>Darunter überholt</translation>
    </message>
    <message>
        <source>Above, passes</source>
        <translation>Darüber überholt</translation>
    </message>
    <message>
        <source>Below, is in</source>
        <translation>Darunter in</translation>
    </message>
    <message>
        <source>Above, is in</source>
        <translation>Darüber in</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 führt</translation>
    </message>
    <message numerus="yes">
        <source>The best %n stay among themselves</source>
        <translation>
            <numerusform>Die beste Firma bleibt die beste</numerusform>
            <numerusform>Die besten %n bleiben unter sich</numerusform>
        </translation>
    </message>
    <message>
        <source>The order of all companies stays</source>
        <translation>Die Reihenfolge aller Firmen bleibt</translation>
    </message>
    <message>
        <source>%1 stays without a tier</source>
        <translation>%1 bleibt ohne Stufe</translation>
    </message>
    <message>
        <source>%1 stays in %2</source>
        <translation>%1 bleibt in %2</translation>
    </message>
    <message>
        <source>Then it has no tier.</source>
        <translation>Dann hat sie keine Stufe.</translation>
    </message>
    <message>
        <source>Then it is in %1.</source>
        <translation>Dann ist sie in %1.</translation>
    </message>
    <message>
        <source>Then %1 passes %2.</source>
        <translation>Dann überholt %1 %2.</translation>
    </message>
    <message>
        <source>Choose the company whose tier shall stay.</source>
        <translation>Wählen Sie die Firma, deren Stufe bleiben soll.</translation>
    </message>
    <message>
        <source>%1 has no tier that a weight could change: it is excluded, or too little is known.</source>
        <translation>%1 hat keine Stufe, die ein Gewicht ändern könnte: Sie ist ausgeschlossen, oder zu wenig ist bekannt.</translation>
    </message>
    <message>
        <source>The profile has no tiers.</source>
        <translation>Das Profil hat keine Stufen.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n companies have a rank, so all of them stay among the best %1 whatever the weights are.</source>
        <translation>
            <numerusform>Nur %n Firma hat einen Rang, also bleibt sie bei allen Gewichten unter den besten %1.</numerusform>
            <numerusform>Nur %n Firmen haben einen Rang, also bleiben alle bei allen Gewichten unter den besten %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 whatever a single weight becomes.</source>
        <translation>%1, was auch immer aus einem einzelnen Gewicht wird.</translation>
    </message>
    <message>
        <source>%1 until &quot;%2&quot; weighs %3 % instead of %4 %.</source>
        <translation>%1, bis „%2“ %3 % statt %4 % wiegt.</translation>
    </message>
    <message>
        <source>Within its group in %</source>
        <translation>In seiner Gruppe in %</translation>
    </message>
    <message>
        <source>%1 until &quot;%2&quot; weighs %3 % within its group instead of %4 %.</source>
        <translation>%1, bis „%2“ in seiner Gruppe %3 % statt %4 % wiegt.</translation>
    </message>
</context>
<context>
    <name>FitStatus</name>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Not enough known</source>
        <translation>Zu wenig bekannt</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Bedingt</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Vorläufig</translation>
    </message>
</context>
<context>
    <name>Grade</name>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Self-reported</source>
        <translation>Selbst angegeben</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Ungraded</source>
        <translation>Nicht eingestuft</translation>
    </message>
</context>
<context>
    <name>Guesser</name>
    <message>
        <source>Its name resembles &quot;%1&quot;, and its values fit</source>
        <translation>Ihr Name ähnelt „%1“, und ihre Werte passen</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>Amounts of money</source>
        <translation>Geldbeträge</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder Nein</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>Prozentwerte</translation>
    </message>
    <message>
        <source>%1 of %2 values are %3</source>
        <translation>%1 von %2 Werten sind %3</translation>
    </message>
    <message>
        <source>web addresses</source>
        <translation>Webadressen</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>names with a legal form, like &quot;Ltd&quot; or &quot;GmbH&quot;</source>
        <translation>Namen mit einer Rechtsform wie „GmbH“ oder „Ltd“</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>amounts of money</source>
        <translation>Geldbeträge</translation>
    </message>
    <message>
        <source>terms of &quot;%1&quot;</source>
        <translation>Begriffe von „%1“</translation>
    </message>
</context>
<context>
    <name>Information</name>
    <message>
        <source>%1 together: with a chance of %2 % the tier changes; the fit narrows by %3 points.</source>
        <translation>%1 zusammen: Mit %2 % Wahrscheinlichkeit ändert sich die Stufe; die Spanne der Passung wird %3 Punkte enger.</translation>
    </message>
    <message>
        <source>%1: decides a must-have; with a chance of %2 % the tier changes.</source>
        <translation>%1: entscheidet über ein Muss-Kriterium; mit %2 % Wahrscheinlichkeit ändert sich die Stufe.</translation>
    </message>
    <message>
        <source>%1: old or weakly supported; with a chance of %2 % the tier changes once it is verified.</source>
        <translation>%1: alt oder schwach belegt; mit %2 % Wahrscheinlichkeit ändert sich die Stufe, sobald es geprüft ist.</translation>
    </message>
    <message>
        <source>%1: with a chance of %2 % the tier changes; the fit narrows by %3 points.</source>
        <translation>%1: Mit %2 % Wahrscheinlichkeit ändert sich die Stufe; die Spanne der Passung wird %3 Punkte enger.</translation>
    </message>
    <message>
        <source>%1: cannot change the tier alone; the fit narrows by %2 points.</source>
        <translation>%1: kann die Stufe allein nicht ändern; die Spanne der Passung wird %2 Punkte enger.</translation>
    </message>
    <message>
        <source>less than 1</source>
        <translation>weniger als 1</translation>
    </message>
    <message>
        <source>no tier</source>
        <translation>keine Stufe</translation>
    </message>
    <message>
        <source>%1 with %2 %</source>
        <translation>%1 mit %2 %</translation>
    </message>
    <message>
        <source>too little is known for a tier</source>
        <translation>ist für eine Stufe zu wenig bekannt</translation>
    </message>
    <message>
        <source>another must-have is still unknown</source>
        <translation>ist noch ein anderes Muss-Kriterium unbekannt</translation>
    </message>
    <message>
        <source>%1: decides a must-have; the company is excluded with a chance of %2 %, otherwise %3.</source>
        <translation>%1: entscheidet über ein Muss-Kriterium; mit %2 % Wahrscheinlichkeit ist die Firma ausgeschlossen, sonst %3.</translation>
    </message>
    <message>
        <source>%1: decides a must-have; even then %2.</source>
        <translation>%1: entscheidet über ein Muss-Kriterium; auch danach %2.</translation>
    </message>
    <message>
        <source>%1: decides a must-have, but the company is excluded whatever the answer is.</source>
        <translation>%1: entscheidet über ein Muss-Kriterium, doch die Firma ist ausgeschlossen, wie die Antwort auch ausfällt.</translation>
    </message>
    <message>
        <source>%1: decides a must-have; the company gets %2.</source>
        <translation>%1: entscheidet über ein Muss-Kriterium; die Firma bekommt %2.</translation>
    </message>
    <message>
        <source>%1: decides a must-have; the company is excluded with a chance of %2 %, otherwise it gets %3.</source>
        <translation>%1: entscheidet über ein Muss-Kriterium; mit %2 % Wahrscheinlichkeit ist die Firma ausgeschlossen, sonst bekommt sie %3.</translation>
    </message>
    <message>
        <source>%1: decides a must-have; the company is excluded with a chance of %2 %, or it gets %3.</source>
        <translation>%1: entscheidet über ein Muss-Kriterium; mit %2 % Wahrscheinlichkeit ist die Firma ausgeschlossen, oder sie bekommt %3.</translation>
    </message>
    <message>
        <source>%1: even with it too little is known for a tier; the fit narrows by %2 points.</source>
        <translation>%1: auch damit ist für eine Stufe zu wenig bekannt; die Spanne der Passung wird %2 Punkte enger.</translation>
    </message>
    <message>
        <source>%1: with a chance of %2 % it changes which tier is possible once the must-haves are known; the fit narrows by %3 points.</source>
        <translation>%1: ändert mit %2 % Wahrscheinlichkeit, welche Stufe möglich ist, sobald die Muss-Kriterien bekannt sind; die Spanne der Passung wird %3 Punkte enger.</translation>
    </message>
    <message>
        <source>%1: with it enough is known for a tier: %2; the fit narrows by %3 points.</source>
        <translation>%1: damit ist genug für eine Stufe bekannt: %2; die Spanne der Passung wird %3 Punkte enger.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>JsonObjectReader</name>
    <message>
        <source>Here belongs an object in braces.</source>
        <translation>Hierher gehört ein Objekt in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>This member is missing.</source>
        <translation>Diese Angabe fehlt.</translation>
    </message>
    <message>
        <source>Here belongs true or false.</source>
        <translation>Hierher gehört true oder false.</translation>
    </message>
    <message>
        <source>Here belongs a number.</source>
        <translation>Hierher gehört eine Zahl.</translation>
    </message>
    <message>
        <source>Here belongs a text in quotes.</source>
        <translation>Hierher gehört ein Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Here belongs a list in brackets.</source>
        <translation>Hierher gehört eine Liste in eckigen Klammern.</translation>
    </message>
    <message>
        <source>Here belongs null.</source>
        <translation>Hierher gehört null.</translation>
    </message>
    <message>
        <source>Here belongs a whole number.</source>
        <translation>Hierher gehört eine ganze Zahl.</translation>
    </message>
    <message>
        <source>This key is not known here; check its spelling.</source>
        <translation>Dieser Schlüssel ist hier nicht bekannt; bitte die Schreibweise prüfen.</translation>
    </message>
</context>
<context>
    <name>JsonParser</name>
    <message>
        <source>there is text after the end</source>
        <translation>nach dem Ende steht noch Text</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <source>the text is nested too deeply</source>
        <translation>der Text ist zu tief geschachtelt</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>der Text endet zu früh</translation>
    </message>
    <message>
        <source>this is no JSON value</source>
        <translation>das ist kein JSON-Wert</translation>
    </message>
    <message>
        <source>this is not a number</source>
        <translation>das ist keine Zahl</translation>
    </message>
    <message>
        <source>this is not a number, or too big a number</source>
        <translation>das ist keine Zahl oder eine zu große</translation>
    </message>
    <message>
        <source>the text in quotes does not end</source>
        <translation>der Text in Anführungszeichen endet nicht</translation>
    </message>
    <message>
        <source>line breaks and control characters must be escaped</source>
        <translation>Zeilenumbrüche und Steuerzeichen müssen maskiert sein</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>der Text ist kein UTF-8</translation>
    </message>
    <message>
        <source>half of a character is escaped</source>
        <translation>ein halbes Zeichen ist maskiert</translation>
    </message>
    <message>
        <source>this escape is not known</source>
        <translation>diese Maskierung ist nicht bekannt</translation>
    </message>
    <message>
        <source>a comma or ] is missing</source>
        <translation>ein Komma oder ] fehlt</translation>
    </message>
    <message>
        <source>a key in quotes is missing</source>
        <translation>ein Schlüssel in Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands twice</source>
        <translation>der Schlüssel „%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>ein Doppelpunkt fehlt</translation>
    </message>
    <message>
        <source>a comma or } is missing</source>
        <translation>ein Komma oder } fehlt</translation>
    </message>
</context>
<context>
    <name>Lift</name>
    <message>
        <source>the must-have &quot;%1&quot; is confirmed</source>
        <translation>das Muss-Kriterium „%1“ wird bestätigt</translation>
    </message>
    <message>
        <source>the must-have &quot;%1&quot; holds</source>
        <translation>das Muss-Kriterium „%1“ wird erfüllt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gains %2 points</source>
        <translation>„%1“ gewinnt %2 Punkte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; turns out as %2 (%3 points)</source>
        <translation>„%1“ erweist sich als %2 (%3 Punkte)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; becomes %2 (%3 points)</source>
        <translation>„%1“ wird %2 (%3 Punkte)</translation>
    </message>
    <message>
        <source>%1 is out of reach: with every criterion at its best the fit would be %2.</source>
        <translation>%1 ist unerreichbar: Auch mit jedem Kriterium auf seinem Bestwert wäre die Passung %2.</translation>
    </message>
    <message>
        <source>One change lifts it to %1: %2.</source>
        <translation>Eine Änderung hebt sie auf %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>No fewer than %n changes lift it to %1: %2.</source>
        <translation>
            <numerusform>Mindestens %n Änderung hebt sie auf %1: %2.</numerusform>
            <numerusform>Mindestens %n Änderungen heben sie auf %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; alone lifts it to %2 with %3, and costs it its tier with %4.</source>
        <translation>„%1“ allein hebt sie mit %3 auf %2 und kostet sie mit %4 ihre Stufe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; alone lifts it to %2 with %3.</source>
        <translation>„%1“ allein hebt sie mit %3 auf %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; alone costs it its tier with %2.</source>
        <translation>„%1“ allein kostet sie mit %2 ihre Stufe.</translation>
    </message>
    <message>
        <source>%1 (%2 points)</source>
        <translation>%1 (%2 Punkte)</translation>
    </message>
</context>
<context>
    <name>ListKind</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Name der Person</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>Führungsebene</translation>
    </message>
    <message>
        <source>Vision for growth</source>
        <translation>Vorstellung vom Wachstum</translation>
    </message>
    <message>
        <source>Approach to collaboration</source>
        <translation>Art der Zusammenarbeit</translation>
    </message>
    <message>
        <source>Measure of success</source>
        <translation>Maßstab des Erfolgs</translation>
    </message>
    <message>
        <source>Experience with such partnerships</source>
        <translation>Erfahrung mit solchen Partnerschaften</translation>
    </message>
    <message>
        <source>Access to leadership</source>
        <translation>Zugang zur Leitung</translation>
    </message>
    <message>
        <source>Has an executive sponsor</source>
        <translation>Hat einen Förderer in der Leitung</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>Fürsprecher</translation>
    </message>
    <message>
        <source>Left the company on</source>
        <translation>Ausgeschieden am</translation>
    </message>
    <message>
        <source>Lawful basis or source</source>
        <translation>Rechtsgrundlage oder Quelle</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Aufbewahren bis</translation>
    </message>
    <message>
        <source>Partner type</source>
        <translation>Partnerart</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Tier granted</source>
        <translation>Vergebene Stufe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Vereinbart am</translation>
    </message>
    <message>
        <source>Agreed until</source>
        <translation>Vereinbart bis</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>Exklusiv</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Other company</source>
        <translation>Andere Firma</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Is a target account</source>
        <translation>Ist Zielkunde</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>People at companies</source>
        <translation>Personen bei Firmen</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Zusammenarbeit</translation>
    </message>
    <message>
        <source>Performance by quarter</source>
        <translation>Ergebnisse nach Quartal</translation>
    </message>
    <message>
        <source>Relations between companies</source>
        <translation>Beziehungen zwischen Firmen</translation>
    </message>
    <message>
        <source>Customers and target accounts</source>
        <translation>Kunden und Zielkunden</translation>
    </message>
    <message>
        <source>Weight of the demand</source>
        <translation>Gewicht der Nachfrage</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Region or country</source>
        <translation>Region oder Land</translation>
    </message>
    <message>
        <source>Segment or customer size</source>
        <translation>Segment oder Kundengröße</translation>
    </message>
    <message>
        <source>Dimension of the demand</source>
        <translation>Dimension der Nachfrage</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Customer demand</source>
        <translation>Nachfrage der Kunden</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Firm</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Bedingt</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Too little known</source>
        <translation>Zu wenig bekannt</translation>
    </message>
    <message>
        <source>Uncovered</source>
        <translation>Unbesetzt</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Dünn</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Abgedeckt</translation>
    </message>
    <message>
        <source>Crowded</source>
        <translation>Überbesetzt</translation>
    </message>
</context>
<context>
    <name>Movement</name>
    <message>
        <source>no tier</source>
        <translation>keine Stufe</translation>
    </message>
    <message>
        <source>The tier by fit changed from %1 to %2.</source>
        <translation>Die Stufe nach Passung wechselte von %1 zu %2.</translation>
    </message>
    <message>
        <source>The status changed from &quot;%1&quot; to &quot;%2&quot;.</source>
        <translation>Der Status wechselte von „%1“ zu „%2“.</translation>
    </message>
    <message>
        <source>Must-haves with another outcome: %1.</source>
        <translation>Muss-Kriterien mit anderem Ergebnis: %1.</translation>
    </message>
    <message>
        <source>The two versions have different tiers.</source>
        <translation>Die beiden Versionen haben verschiedene Stufen.</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>The company is no longer in the workspace at the end.</source>
        <translation>Die Firma ist am Ende nicht mehr im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The company was not in the workspace at the beginning.</source>
        <translation>Die Firma war am Anfang noch nicht im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Too little is known of the company for a fit at both ends.</source>
        <translation>Über die Firma ist für eine Passung zu beiden Zeitpunkten zu wenig bekannt.</translation>
    </message>
    <message>
        <source>The fit stayed at %1 of 100.</source>
        <translation>Die Passung blieb bei %1 von 100.</translation>
    </message>
    <message>
        <source>The fit moved from %1 to %2 of 100: %3 points.</source>
        <translation>Die Passung ging von %1 auf %2 von 100: %3 Punkte.</translation>
    </message>
    <message>
        <source>Causes: %1.</source>
        <translation>Ursachen: %1.</translation>
    </message>
    <message>
        <source>Moved most by: %1.</source>
        <translation>Am stärksten bewegt durch: %1.</translation>
    </message>
</context>
<context>
    <name>NeededFact</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>genau %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>in addition %1</source>
        <translation>zusätzlich %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more of %1</source>
        <translation>
            <numerusform>noch %n von %1</numerusform>
            <numerusform>noch %n von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>keinem Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>fewer than %n entries</source>
        <translation>
            <numerusform>weniger als %n Eintrag</numerusform>
            <numerusform>weniger als %n Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fewer than %n of %1</source>
        <translation>
            <numerusform>weniger als %n von %1</numerusform>
            <numerusform>weniger als %n von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>anything but %1</source>
        <translation>allem außer %1</translation>
    </message>
    <message>
        <source>none of %1</source>
        <translation>keinem von %1</translation>
    </message>
    <message>
        <source>the loss of %1</source>
        <translation>dem Verlust von %1</translation>
    </message>
</context>
<context>
    <name>PartnerScore</name>
    <message>
        <source>Other criteria</source>
        <translation>Übrige Kriterien</translation>
    </message>
</context>
<context>
    <name>Performance</name>
    <message>
        <source>Partner-sourced revenue</source>
        <translation>Umsatz durch den Partner</translation>
    </message>
    <message>
        <source>Influenced revenue</source>
        <translation>Beeinflusster Umsatz</translation>
    </message>
    <message>
        <source>Deals registered</source>
        <translation>Registrierte Geschäfte</translation>
    </message>
    <message>
        <source>Deals won</source>
        <translation>Gewonnene Geschäfte</translation>
    </message>
    <message>
        <source>Certifications earned</source>
        <translation>Erworbene Zertifikate</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>Market development funds spent</source>
        <translation>Ausgegebene Marketingmittel</translation>
    </message>
    <message>
        <source>Support cases</source>
        <translation>Supportfälle</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Gewinnquote</translation>
    </message>
    <message>
        <source>Days to the first deal</source>
        <translation>Tage bis zum ersten Geschäft</translation>
    </message>
</context>
<context>
    <name>PersonTraits</name>
    <message>
        <source>Individual contributor</source>
        <translation>Fachkraft</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Bereichsleitung</translation>
    </message>
    <message>
        <source>Vice president</source>
        <translation>Direktion</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Geschäftsführung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Etwas</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Nachgewiesen</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>The file %1 has a header but no rows with data.</source>
        <translation>Die Datei %1 hat eine Kopfzeile, aber keine Zeilen mit Daten.</translation>
    </message>
    <message>
        <source>The file %1 holds no rows.</source>
        <translation>Die Datei %1 enthält keine Zeilen.</translation>
    </message>
    <message>
        <source>With the columns of %1 the workspace would have more than %2 attributes. Leave columns out.</source>
        <translation>Mit den Spalten von %1 hätte der Arbeitsbereich mehr als %2 Merkmale. Bitte Spalten auslassen.</translation>
    </message>
    <message>
        <source>This row has %1 cells, the header has %2. Check separators and quotes.</source>
        <translation>Diese Zeile hat %1 Zellen, die Kopfzeile %2. Bitte Trennzeichen und Anführungszeichen prüfen.</translation>
    </message>
    <message>
        <source>The company has no name.</source>
        <translation>Die Firma hat keinen Namen.</translation>
    </message>
    <message>
        <source>%1 (as written)</source>
        <translation>%1 (wie geschrieben)</translation>
    </message>
    <message>
        <source>The mapping names a column &quot;%1&quot;, which the file does not have.</source>
        <translation>Die Zuordnung nennt eine Spalte „%1“, die die Datei nicht hat.</translation>
    </message>
    <message>
        <source>The company&apos;s name is an error of the spreadsheet: %1.</source>
        <translation>Der Name der Firma ist ein Fehler der Tabelle: %1.</translation>
    </message>
    <message>
        <source>The first row names no columns, it is data like the others; it was read so.</source>
        <translation>Die erste Zeile benennt keine Spalten, sie enthält Daten wie die anderen; so wurde sie gelesen.</translation>
    </message>
    <message>
        <source>Say which system the numbers of the column &quot;%1&quot; come from: name the source (on the command line with --source).</source>
        <translation>Sagen Sie, aus welchem System die Nummern der Spalte „%1“ stammen: Nennen Sie die Quelle (auf der Kommandozeile mit --source).</translation>
    </message>
</context>
<context>
    <name>ProblemLog</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>ProfileHealth</name>
    <message>
        <source>There are no companies yet to check this with.</source>
        <translation>Es gibt noch keine Firmen, an denen sich das prüfen ließe.</translation>
    </message>
    <message>
        <source>Too broad</source>
        <translation>Zu weit gefasst</translation>
    </message>
    <message numerus="yes">
        <source>There is no must-have and only %n criteria count.</source>
        <translation>
            <numerusform>Es gibt kein Muss-Kriterium, und nur %n Kriterium zählt.</numerusform>
            <numerusform>Es gibt kein Muss-Kriterium, und nur %n Kriterien zählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Breadth</source>
        <translation>Weite</translation>
    </message>
    <message>
        <source>Selective enough</source>
        <translation>Wählerisch genug</translation>
    </message>
    <message>
        <source>Reachable partners</source>
        <translation>Erreichbare Partner</translation>
    </message>
    <message>
        <source>The perfect-partner trap</source>
        <translation>Die Falle des perfekten Partners</translation>
    </message>
    <message>
        <source>The must-have &quot;%1&quot; alone excludes %2 % of the companies.</source>
        <translation>Das Muss-Kriterium „%1“ schließt allein %2 % der Firmen aus.</translation>
    </message>
    <message>
        <source>Real companies qualify</source>
        <translation>Wirkliche Firmen qualifizieren sich</translation>
    </message>
    <message>
        <source>Criteria of cultural compatibility carry %1 % of the weight.</source>
        <translation>Kriterien der kulturellen Verträglichkeit tragen %1 % des Gewichts.</translation>
    </message>
    <message>
        <source>Ignoring culture</source>
        <translation>Kultur übersehen</translation>
    </message>
    <message>
        <source>Culture counts</source>
        <translation>Kultur zählt</translation>
    </message>
    <message>
        <source>Criteria of profitability carry %1 % of the weight.</source>
        <translation>Kriterien des Ertrags tragen %1 % des Gewichts.</translation>
    </message>
    <message>
        <source>Solely revenue-driven</source>
        <translation>Nur vom Umsatz getrieben</translation>
    </message>
    <message>
        <source>Revenue is not everything</source>
        <translation>Umsatz ist nicht alles</translation>
    </message>
    <message>
        <source>People forgotten</source>
        <translation>Menschen vergessen</translation>
    </message>
    <message>
        <source>No partner persona is attached to the profile.</source>
        <translation>Dem Profil ist keine Persona zugeordnet.</translation>
    </message>
    <message>
        <source>No contact is recorded that could be compared with the persona.</source>
        <translation>Es ist kein Kontakt erfasst, der sich mit der Persona vergleichen ließe.</translation>
    </message>
    <message>
        <source>People are part of it</source>
        <translation>Menschen gehören dazu</translation>
    </message>
    <message>
        <source>%1 of %2 aspects of the persona are filled in.</source>
        <translation>%1 von %2 Seiten der Persona sind ausgefüllt.</translation>
    </message>
    <message>
        <source>Vague persona</source>
        <translation>Verschwommene Persona</translation>
    </message>
    <message>
        <source>A clear persona</source>
        <translation>Eine klare Persona</translation>
    </message>
    <message>
        <source>Measurable criteria</source>
        <translation>Messbare Kriterien</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown for %2 % of the companies.</source>
        <translation>„%1“ ist bei %2 % der Firmen unbekannt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the same value for everyone.</source>
        <translation>„%1“ hat bei allen denselben Wert.</translation>
    </message>
    <message>
        <source>Every criterion can be measured</source>
        <translation>Jedes Kriterium lässt sich messen</translation>
    </message>
    <message>
        <source>Each has data for at least %1 % of the companies, and tells them apart.</source>
        <translation>Jedes hat Angaben zu mindestens %1 % der Firmen und unterscheidet sie.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiteres.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not measurable</source>
        <translation>Nicht messbar</translation>
    </message>
    <message>
        <source>Double counting</source>
        <translation>Doppelt gezählt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; move together (rank correlation %3).</source>
        <translation>„%1“ und „%2“ bewegen sich gemeinsam (Rangkorrelation %3).</translation>
    </message>
    <message>
        <source>Nothing is counted twice</source>
        <translation>Nichts zählt doppelt</translation>
    </message>
    <message>
        <source>The strongest rank correlation between two criteria is %1.</source>
        <translation>Die stärkste Rangkorrelation zwischen zwei Kriterien ist %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; carries the most weight: %2 %.</source>
        <translation>„%1“ trägt das meiste Gewicht: %2 %.</translation>
    </message>
    <message>
        <source>One criterion rules</source>
        <translation>Ein Kriterium bestimmt alles</translation>
    </message>
    <message>
        <source>No criterion rules alone</source>
        <translation>Kein Kriterium bestimmt allein</translation>
    </message>
    <message>
        <source>%L1 of %L2 companies qualify (%3 %).</source>
        <translation>%L1 von %L2 Firmen sind qualifiziert (%3 %).</translation>
    </message>
    <message>
        <source>%L1 of %L2 companies qualify.</source>
        <translation>%L1 von %L2 Firmen sind qualifiziert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts can be compared with the persona.</source>
        <translation>
            <numerusform>%Ln Kontakt lässt sich mit der Persona vergleichen.</numerusform>
            <numerusform>%Ln Kontakte lassen sich mit der Persona vergleichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) of must-haves are in force, most of them of &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n Ausnahme von Muss-Kriterien gilt, und zwar von „%1“.</numerusform>
            <numerusform>%n Ausnahmen von Muss-Kriterien gelten, die meisten von „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waivers have become the rule</source>
        <translation>Ausnahmen sind zur Regel geworden</translation>
    </message>
    <message>
        <source>Must-haves are waived</source>
        <translation>Muss-Kriterien sind ausgesetzt</translation>
    </message>
    <message>
        <source>Two profiles of one type</source>
        <translation>Zwei Profile eines Typs</translation>
    </message>
    <message>
        <source>In force for the same type and variant: %1. Retire one, or give it a variant.</source>
        <translation>Für denselben Typ und dieselbe Variante in Kraft: %1. Ziehen Sie eines zurück, oder geben Sie ihm eine Variante.</translation>
    </message>
    <message>
        <source>The only one of its type</source>
        <translation>Das einzige seines Typs</translation>
    </message>
    <message>
        <source>No other profile is in force for the same type and variant.</source>
        <translation>Kein anderes Profil ist für denselben Typ und dieselbe Variante in Kraft.</translation>
    </message>
</context>
<context>
    <name>ProfileStatus</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Durchsicht</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Abgelöst</translation>
    </message>
</context>
<context>
    <name>ProposalState</name>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Anders entschieden</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>The engagement ended on %1.</source>
        <translation>Die Zusammenarbeit endete am %1.</translation>
    </message>
    <message>
        <source>Declined on %1.</source>
        <translation>Am %1 abgesagt.</translation>
    </message>
    <message>
        <source>Declined on the shortlist &quot;%1&quot;.</source>
        <translation>Auf der Auswahlliste „%1“ abgelehnt.</translation>
    </message>
    <message>
        <source>The weight of fit is a number from 0 up.</source>
        <translation>Das Gewicht der Passung ist eine Zahl ab 0.</translation>
    </message>
    <message>
        <source>The budget is a number from 0 up.</source>
        <translation>Das Budget ist eine Zahl ab 0.</translation>
    </message>
    <message>
        <source>A budget needs costs: say what each company costs to recruit.</source>
        <translation>Ein Budget braucht Kosten: Geben Sie an, was die Gewinnung jeder Firma kostet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds nothing that the others lack, but fits well.</source>
        <translation>Bringt nichts, was den anderen fehlt, passt aber gut.</translation>
    </message>
    <message>
        <source>Adds %1. Closes %2 % of the gap.</source>
        <translation>Bringt %1. Schließt %2 % der Lücke.</translation>
    </message>
    <message>
        <source>There is no gap to close.</source>
        <translation>Es gibt keine Lücke zu schließen.</translation>
    </message>
    <message>
        <source>No candidate closes a gap: nobody who qualifies and is not a partner yet serves these cells.</source>
        <translation>Kein Kandidat schließt eine Lücke: Niemand, der sich qualifiziert und noch kein Partner ist, bedient diese Felder.</translation>
    </message>
    <message>
        <source>No other choice closes more: this is the optimum.</source>
        <translation>Keine andere Auswahl schließt mehr: Dies ist das Optimum.</translation>
    </message>
    <message>
        <source>This choice reaches at least %1 % of the optimum.</source>
        <translation>Diese Auswahl erreicht mindestens %1 % des Optimums.</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1 hat keine Zeilen.</translation>
    </message>
    <message>
        <source>%1 needs the columns partner and cost in its first line.</source>
        <translation>%1 braucht in der ersten Zeile die Spalten partner und cost.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no cost. Write a number from 0 up, or nothing.</source>
        <translation>„%1“ ist kein Aufwand. Schreiben Sie eine Zahl ab 0 oder nichts.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has another cost further up.</source>
        <translation>„%1“ hat weiter oben einen anderen Aufwand.</translation>
    </message>
</context>
<context>
    <name>Qualification</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>Teilweise erfüllt</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Glaubwürdigkeit</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Einsatz</translation>
    </message>
</context>
<context>
    <name>RecordPlanner</name>
    <message>
        <source>Imported from %1</source>
        <translation>Importiert aus %1</translation>
    </message>
    <message>
        <source>The file %1 holds no rows.</source>
        <translation>Die Datei %1 enthält keine Zeilen.</translation>
    </message>
    <message>
        <source>The file %1 has a header but no rows with data.</source>
        <translation>Die Datei %1 hat eine Kopfzeile, aber keine Zeilen mit Daten.</translation>
    </message>
    <message>
        <source>New people are kept until %1, recorded as &quot;%2&quot;.</source>
        <translation>Neue Personen werden bis %1 aufbewahrt, vermerkt als „%2“.</translation>
    </message>
    <message>
        <source>No column says the stage: new engagements begin at Recruit.</source>
        <translation>Keine Spalte nennt die Phase: Neue Zusammenarbeit beginnt bei „Gewinnen“.</translation>
    </message>
    <message>
        <source>The mapping names a column &quot;%1&quot;, which the file does not have.</source>
        <translation>Die Zuordnung nennt eine Spalte „%1“, die die Datei nicht hat.</translation>
    </message>
    <message>
        <source>The mapping names &quot;%1&quot;, which a list of this kind does not have.</source>
        <translation>Die Zuordnung nennt „%1“; das gibt es in einer Liste dieser Art nicht.</translation>
    </message>
    <message>
        <source>The file %1 lacks columns that this kind of list needs: %2. Name them so in the header, or say in a mapping which they are. Columns found: %3.</source>
        <translation>Der Datei %1 fehlen Spalten, die diese Art von Liste braucht: %2. Nennen Sie sie in der Kopfzeile so, oder geben Sie in einer Zuordnung an, welche es sind. Gefundene Spalten: %3.</translation>
    </message>
    <message>
        <source>This row has %1 cells, the header has %2. Check separators and quotes.</source>
        <translation>Diese Zeile hat %1 Zellen, die Kopfzeile hat %2. Prüfen Sie Trennzeichen und Anführungszeichen.</translation>
    </message>
    <message>
        <source>This row names no company.</source>
        <translation>Diese Zeile nennt keine Firma.</translation>
    </message>
    <message>
        <source>The workspace has no company &quot;%1&quot;, or several. Import it first, or correct the name.</source>
        <translation>Der Arbeitsbereich hat keine Firma „%1“ oder mehrere. Importieren Sie sie zuerst, oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as 2024-03-31.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es als 2024-03-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no.</source>
        <translation>„%1“ ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <source>industry, region or segment (or dimension and term)</source>
        <translation>industry, region oder segment (oder dimension und term)</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Integrates with</source>
        <translation>Ist eingebunden bei</translation>
    </message>
    <message>
        <source>Resells</source>
        <translation>Vertreibt</translation>
    </message>
    <message>
        <source>Is resold by</source>
        <translation>Wird vertrieben von</translation>
    </message>
    <message>
        <source>Competes with</source>
        <translation>Steht im Wettbewerb mit</translation>
    </message>
    <message>
        <source>Is the parent of</source>
        <translation>Ist Mutter von</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>SampleGenerator</name>
    <message>
        <source>A sample has between 1 and %1 companies.</source>
        <translation>Ein Beispiel hat zwischen 1 und %1 Firmen.</translation>
    </message>
    <message>
        <source>The sample needs a date to count from.</source>
        <translation>Das Beispiel braucht ein Datum, von dem aus es rechnet.</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>%1: 0 %, %2: 100 %</source>
        <translation>%1: 0 %, %2: 100 %</translation>
    </message>
    <message>
        <source>%1, by orders of magnitude</source>
        <translation>%1, nach Größenordnungen</translation>
    </message>
    <message>
        <source>full from %1 to %2</source>
        <translation>voll von %1 bis %2</translation>
    </message>
    <message>
        <source>full from %1</source>
        <translation>voll ab %1</translation>
    </message>
    <message>
        <source>full up to %1</source>
        <translation>voll bis %1</translation>
    </message>
    <message>
        <source>none below %1</source>
        <translation>nichts unter %1</translation>
    </message>
    <message>
        <source>none above %1</source>
        <translation>nichts über %1</translation>
    </message>
    <message>
        <source>in steps, from %1</source>
        <translation>in Stufen, ab %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a value and its points</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>others: %1</source>
        <translation>andere: %1</translation>
    </message>
    <message>
        <source>yes: %1, no: %2</source>
        <translation>ja: %1, nein: %2</translation>
    </message>
    <message>
        <source>share covered of %1</source>
        <translation>abgedeckter Anteil von %1</translation>
    </message>
    <message numerus="yes">
        <source>full from %Ln terms on</source>
        <translation>
            <numerusform>voll ab %Ln Begriff</numerusform>
            <numerusform>voll ab %Ln Begriffen</numerusform>
        </translation>
    </message>
    <message>
        <source>full from %1 of these on: %2</source>
        <translation>voll ab %1 von diesen: %2</translation>
    </message>
    <message>
        <source>likeness to %1</source>
        <translation>Ähnlichkeit mit %1</translation>
    </message>
</context>
<context>
    <name>StoreText</name>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Der Datenträger ist voll. Nichts wurde geändert; bitte Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The workspace file could not be read or written, perhaps because the disk is full or was removed. Nothing was changed; check the disk and try again.</source>
        <translation>Die Datei des Arbeitsbereichs ließ sich nicht lesen oder schreiben, vielleicht weil der Datenträger voll ist oder entfernt wurde. Nichts wurde geändert; bitte den Datenträger prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The workspace file cannot be opened. Check that you may read it and write into its folder.</source>
        <translation>Die Datei des Arbeitsbereichs lässt sich nicht öffnen. Bitte prüfen, ob sie lesbar und ihr Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>The workspace file cannot be written. Check the permissions of the file and its folder.</source>
        <translation>Die Datei des Arbeitsbereichs lässt sich nicht schreiben. Bitte die Rechte der Datei und ihres Ordners prüfen.</translation>
    </message>
    <message>
        <source>Another program is working on this workspace. Try again in a moment, or open it read-only.</source>
        <translation>Ein anderes Programm arbeitet an diesem Arbeitsbereich. Bitte gleich noch einmal versuchen, oder ihn nur zum Lesen öffnen.</translation>
    </message>
    <message>
        <source>The workspace file is damaged. Open a copy or a backup instead.</source>
        <translation>Die Datei des Arbeitsbereichs ist beschädigt. Bitte stattdessen eine Kopie oder Sicherung öffnen.</translation>
    </message>
    <message>
        <source>The change contradicts what the workspace already holds. Nothing was changed.</source>
        <translation>Die Änderung widerspricht dem, was der Arbeitsbereich schon enthält. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The workspace refused the change. Nothing was changed; please report this with what you did.</source>
        <translation>Der Arbeitsbereich hat die Änderung zurückgewiesen. Nichts wurde geändert; bitte melden, mit einer Beschreibung der letzten Schritte.</translation>
    </message>
    <message>
        <source>The workspace has no vocabulary &quot;%1&quot;.</source>
        <translation>Der Arbeitsbereich hat kein Vokabular „%1“.</translation>
    </message>
    <message>
        <source>A company needs a name.</source>
        <translation>Eine Firma braucht einen Namen.</translation>
    </message>
    <message>
        <source>The workspace has no attribute &quot;%1&quot;.</source>
        <translation>Der Arbeitsbereich hat kein Merkmal „%1“.</translation>
    </message>
    <message>
        <source>A workspace holds at most %L1 attributes. Leave columns out that nobody needs.</source>
        <translation>Ein Arbeitsbereich fasst höchstens %L1 Merkmale. Bitte Spalten auslassen, die niemand braucht.</translation>
    </message>
    <message>
        <source>The workspace already has a column &quot;%1&quot;. Give the attribute another key.</source>
        <translation>Der Arbeitsbereich hat schon eine Spalte „%1“. Bitte dem Merkmal einen anderen Schlüssel geben.</translation>
    </message>
    <message>
        <source>The workspace already has a vocabulary &quot;%1&quot;.</source>
        <translation>Der Arbeitsbereich hat schon ein Vokabular „%1“.</translation>
    </message>
    <message>
        <source>The work was stopped. Nothing was changed.</source>
        <translation>Die Arbeit wurde angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The rows do not fit together, so nothing was written. Read the file again.</source>
        <translation>Die Zeilen passen nicht zusammen, daher wurde nichts geschrieben. Bitte die Datei neu einlesen.</translation>
    </message>
    <message>
        <source>%1: this whole number is too large.</source>
        <translation>%1: Diese ganze Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>The workspace already has version %1 of the profile &quot;%2&quot;.</source>
        <translation>Der Arbeitsbereich hat schon Version %1 des Profils „%2“.</translation>
    </message>
    <message>
        <source>This version of the profile is no longer in the workspace.</source>
        <translation>Diese Version des Profils ist nicht mehr im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>An approved version never changes. Make a new version of &quot;%1&quot; and change that.</source>
        <translation>Eine freigegebene Version ändert sich nie. Bitte eine neue Version von „%1“ anlegen und diese ändern.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written by a newer version of this program. Install the newer version to open it.</source>
        <translation>„%1“ wurde von einer neueren Version dieses Programms geschrieben. Zum Öffnen bitte die neuere Version installieren.</translation>
    </message>
    <message>
        <source>What you are changing is no longer in the workspace. Reload and try again.</source>
        <translation>Was geändert werden soll, ist nicht mehr im Arbeitsbereich. Bitte neu laden und erneut versuchen.</translation>
    </message>
    <message>
        <source>The workspace is open read-only. Save a copy to change it.</source>
        <translation>Der Arbeitsbereich ist nur zum Lesen offen. Zum Ändern bitte eine Kopie speichern.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already. Choose another name.</source>
        <translation>„%1“ gibt es schon. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written. Choose another folder.</source>
        <translation>„%1“ lässt sich nicht schreiben. Bitte einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: a part of the file is missing. Open a copy or a backup instead.</source>
        <translation>„%1“ ist beschädigt: Ein Teil der Datei fehlt. Bitte stattdessen eine Kopie oder Sicherung öffnen.</translation>
    </message>
    <message>
        <source>The folder of &quot;%1&quot; cannot be written. Open the workspace read-only, or copy it to another folder.</source>
        <translation>In den Ordner von „%1“ lässt sich nicht schreiben. Bitte den Arbeitsbereich nur zum Lesen öffnen, oder ihn in einen anderen Ordner kopieren.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open for writing in another program. Close it there, or open it read-only.</source>
        <translation>„%1“ ist in einem anderen Programm zum Schreiben offen. Bitte dort schließen, oder nur zum Lesen öffnen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be locked in this folder. Copy the workspace to a folder of this computer.</source>
        <translation>„%1“ lässt sich in diesem Ordner nicht sperren. Bitte den Arbeitsbereich in einen Ordner dieses Computers kopieren.</translation>
    </message>
    <message>
        <source>There is no workspace &quot;%1&quot;. Check the name, or make a new workspace.</source>
        <translation>Den Arbeitsbereich „%1“ gibt es nicht. Bitte den Namen prüfen, oder einen neuen anlegen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Choose a workspace file in it.</source>
        <translation>„%1“ ist ein Ordner. Bitte darin die Datei eines Arbeitsbereichs wählen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file. Choose a workspace file.</source>
        <translation>„%1“ ist keine Datei. Bitte die Datei eines Arbeitsbereichs wählen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty, not a workspace. Choose another file.</source>
        <translation>„%1“ ist leer und kein Arbeitsbereich. Bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read. Check its permissions.</source>
        <translation>„%1“ lässt sich nicht lesen. Bitte die Rechte prüfen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a workspace of this program. Choose another file; lists are imported, not opened.</source>
        <translation>„%1“ ist kein Arbeitsbereich dieses Programms. Bitte eine andere Datei wählen; Listen werden importiert, nicht geöffnet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a database of another program, not a workspace. Choose another file.</source>
        <translation>„%1“ ist die Datenbank eines anderen Programms, kein Arbeitsbereich. Bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>This folder lies on a network or foreign file system (%1), where a workspace can be damaged when two computers use it. Save a copy to a folder of this computer and work there.</source>
        <translation>Dieser Ordner liegt auf einem Netz- oder fremden Dateisystem (%1), wo ein Arbeitsbereich Schaden nehmen kann, wenn zwei Computer ihn benutzen. Bitte eine Kopie in einem Ordner dieses Computers speichern und dort arbeiten.</translation>
    </message>
    <message>
        <source>This folder is synchronised by another program (%1), which can copy a workspace in the middle of a change. Save a copy to a folder that is not synchronised and work there.</source>
        <translation>Dieser Ordner wird von einem anderen Programm abgeglichen (%1), das einen Arbeitsbereich mitten in einer Änderung kopieren kann. Bitte eine Kopie in einem Ordner speichern, der nicht abgeglichen wird, und dort arbeiten.</translation>
    </message>
    <message>
        <source>A workspace needs the text attribute &quot;name&quot;.</source>
        <translation>Ein Arbeitsbereich braucht das Textmerkmal „name“.</translation>
    </message>
    <message>
        <source>A workspace needs a file name.</source>
        <translation>Ein Arbeitsbereich braucht einen Dateinamen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written. Open it read-only, or copy it to another folder.</source>
        <translation>„%1“ lässt sich nicht schreiben. Bitte nur zum Lesen öffnen, oder in einen anderen Ordner kopieren.</translation>
    </message>
    <message>
        <source>There is no room for a temporary copy of the workspace. Free some space and try again.</source>
        <translation>Für eine vorläufige Kopie des Arbeitsbereichs ist kein Platz. Bitte Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The workspace is closed.</source>
        <translation>Der Arbeitsbereich ist geschlossen.</translation>
    </message>
    <message>
        <source>This company is no longer in the workspace.</source>
        <translation>Diese Firma ist nicht mehr im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>%1: a value is not a whole number in its range, so nothing was written.</source>
        <translation>%1: Ein Wert ist keine ganze Zahl in seinem Bereich, daher wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The change could not be written, so nothing was changed. Check the disk and try again.</source>
        <translation>Die Änderung ließ sich nicht schreiben, daher wurde nichts geändert. Bitte den Datenträger prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The file is damaged (%1). Open a copy or a backup instead.</source>
        <translation>Die Datei ist beschädigt (%1). Bitte stattdessen eine Kopie oder Sicherung öffnen.</translation>
    </message>
    <message>
        <source>This row belongs to a row of &quot;%1&quot; that is not there.</source>
        <translation>Diese Zeile gehört zu einer Zeile von „%1“, die es nicht gibt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is left from another workspace. Move it away, or choose another name.</source>
        <translation>„%1“ ist von einem anderen Arbeitsbereich übrig. Bitte die Datei wegräumen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Say on which day the waiver ends.</source>
        <translation>Geben Sie an, an welchem Tag die Ausnahme endet.</translation>
    </message>
    <message>
        <source>This waiver was ended before.</source>
        <translation>Diese Ausnahme wurde schon früher beendet.</translation>
    </message>
    <message>
        <source>This company belongs to the other one already, so it cannot be its parent. Remove that relation first.</source>
        <translation>Diese Firma gehört schon zu der anderen, kann also nicht ihre Mutter sein. Entfernen Sie zuerst jene Beziehung.</translation>
    </message>
    <message>
        <source>This relation of the two companies is recorded already.</source>
        <translation>Diese Beziehung der beiden Firmen ist schon erfasst.</translation>
    </message>
    <message>
        <source>The outcome under this version of the profile is recorded already. Change that one.</source>
        <translation>Das Ergebnis unter dieser Version des Profils ist schon erfasst. Ändern Sie dieses.</translation>
    </message>
    <message>
        <source>This person is no longer in the workspace.</source>
        <translation>Diese Person ist nicht mehr im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The person was deleted, but the file could not be written anew, so traces may be left in its unused parts. Free some space, save a copy of the workspace and work on with that: it holds nothing of the person.</source>
        <translation>Die Person wurde gelöscht, aber die Datei konnte nicht neu geschrieben werden; in ungenutzten Teilen können Spuren geblieben sein. Schaffen Sie Platz, sichern Sie eine Kopie des Arbeitsbereichs und arbeiten Sie damit weiter: Sie enthält nichts von der Person.</translation>
    </message>
    <message>
        <source>the fact &quot;%1&quot;</source>
        <translation>die Angabe „%1“</translation>
    </message>
    <message>
        <source>earlier values of facts</source>
        <translation>frühere Werte von Angaben</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Person tilgen</translation>
    </message>
    <message>
        <source>the log beside the file, until the programs that read it are closed</source>
        <translation>das Protokoll neben der Datei, bis die Programme, die sie lesen, geschlossen sind</translation>
    </message>
    <message>
        <source>the backup &quot;%1&quot;, which could not be changed</source>
        <translation>die Sicherung „%1“, die sich nicht ändern ließ</translation>
    </message>
    <message>
        <source>[erased person]</source>
        <translation>[getilgte Person]</translation>
    </message>
    <message>
        <source>These are the same company, not two.</source>
        <translation>Das ist dieselbe Firma, nicht zwei.</translation>
    </message>
    <message>
        <source>Nobody has said that these are two companies.</source>
        <translation>Niemand hat gesagt, dass dies zwei Firmen sind.</translation>
    </message>
    <message>
        <source>A company cannot be merged with itself.</source>
        <translation>Eine Firma kann nicht mit sich selbst zusammengeführt werden.</translation>
    </message>
    <message>
        <source>Give the mapping a name.</source>
        <translation>Geben Sie der Zuordnung einen Namen.</translation>
    </message>
    <message>
        <source>The workspace has no saved mapping &quot;%1&quot;.</source>
        <translation>Der Arbeitsbereich hat keine gespeicherte Zuordnung „%1“.</translation>
    </message>
    <message>
        <source>The workspace file has no room for another column. Money takes two columns, and a change of type keeps the old ones as long as it can be undone.</source>
        <translation>Die Datei des Arbeitsbereichs hat keinen Platz für eine weitere Spalte. Geld braucht zwei Spalten, und eine Typänderung behält die alten, solange sie rückgängig zu machen ist.</translation>
    </message>
    <message>
        <source>Another type is a change of its own: it converts values.</source>
        <translation>Ein anderer Typ ist eine eigene Änderung: Sie wandelt Werte um.</translation>
    </message>
    <message>
        <source>Every company needs a name, so this attribute stays.</source>
        <translation>Jede Firma braucht einen Namen, daher bleibt dieses Merkmal.</translation>
    </message>
    <message>
        <source>A company&apos;s name is a text, so the type of this stays.</source>
        <translation>Der Name einer Firma ist ein Text, daher bleibt dieser Typ.</translation>
    </message>
    <message>
        <source>The attributes have changed in between. Try again.</source>
        <translation>Die Merkmale haben sich inzwischen geändert. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The vocabulary &quot;%1&quot; has no term &quot;%2&quot;.</source>
        <translation>Das Vokabular „%1“ hat keinen Begriff „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be merged into &quot;%2&quot;. Choose another term.</source>
        <translation>„%1“ lässt sich nicht mit „%2“ zusammenführen. Bitte einen anderen Begriff wählen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies below &quot;%2&quot;. Merge it the other way round, or move it first.</source>
        <translation>„%1“ liegt unter „%2“. Bitte andersherum zusammenführen oder vorher verschieben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency. Use the three capital letters of ISO 4217, such as USD.</source>
        <translation>„%1“ ist keine Währung. Bitte die drei Großbuchstaben der ISO 4217 angeben, etwa USD.</translation>
    </message>
    <message>
        <source>%1 is the currency of the workspace: it needs no rate.</source>
        <translation>%1 ist die Währung des Arbeitsbereichs und braucht keinen Kurs.</translation>
    </message>
    <message>
        <source>There is no rate of %1 from this day on.</source>
        <translation>Es gibt keinen Kurs von %1 ab diesem Tag.</translation>
    </message>
    <message>
        <source>The company is no longer on the shortlist.</source>
        <translation>Die Firma steht nicht mehr auf der Auswahlliste.</translation>
    </message>
</context>
<context>
    <name>SwingText</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>below %1 or above %2</source>
        <translation>unter %1 oder über %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation>%1 bis unter %2</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>alles andere</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>keines davon</translation>
    </message>
    <message>
        <source>all of %1</source>
        <translation>alle von %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts davon</translation>
    </message>
    <message numerus="yes">
        <source>%n or more</source>
        <translation>
            <numerusform>%n oder mehr</numerusform>
            <numerusform>%n oder mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more of %1</source>
        <translation>
            <numerusform>%n oder mehr von %1</numerusform>
            <numerusform>%n oder mehr von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing in common</source>
        <translation>nichts gemeinsam</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>genau %1</translation>
    </message>
    <message>
        <source>all of its criteria at their worst</source>
        <translation>alle seine Kriterien am schlechtesten Punkt</translation>
    </message>
    <message>
        <source>all at their best</source>
        <translation>alle am besten Punkt</translation>
    </message>
    <message>
        <source>No difference between worst and best</source>
        <translation>Kein Unterschied zwischen Schlechtestem und Bestem</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>TableSource</name>
    <message>
        <source>%1 is protected by a password. Open it in a spreadsheet program, save it without a password, and import that file.</source>
        <translation>%1 ist mit einem Kennwort geschützt. Öffnen Sie die Datei in einem Tabellenprogramm, speichern Sie sie ohne Kennwort, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 is a workbook of the old kind (.xls). Open it in a spreadsheet program, save it as .xlsx or CSV without a password, and import that file.</source>
        <translation>%1 ist eine Arbeitsmappe der alten Art (.xls). Öffnen Sie sie in einem Tabellenprogramm, speichern Sie sie ohne Kennwort als .xlsx oder CSV, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 is an Office file of the old kind and not a list that can be read. Save the list as .xlsx or CSV, and import that file.</source>
        <translation>%1 ist eine Office-Datei der alten Art und keine lesbare Liste. Speichern Sie die Liste als .xlsx oder CSV, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 is too big for a file of cards. Export fewer people at a time.</source>
        <translation>%1 ist zu groß für eine Datei mit Visitenkarten. Exportieren Sie weniger Personen auf einmal.</translation>
    </message>
    <message>
        <source>%1 is a text file and has no sheets. Leave the name of the sheet away.</source>
        <translation>%1 ist eine Textdatei und hat keine Blätter. Lassen Sie den Namen des Blatts weg.</translation>
    </message>
</context>
<context>
    <name>Taxonomy</name>
    <message>
        <source>Channel</source>
        <translation>Vertriebskanal</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienstleistung</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Wiederverkäufer</translation>
    </message>
    <message>
        <source>Referral partner</source>
        <translation>Empfehlungspartner</translation>
    </message>
    <message>
        <source>OEM partner</source>
        <translation>OEM-Partner</translation>
    </message>
    <message>
        <source>Broker or agent</source>
        <translation>Makler oder Vermittler</translation>
    </message>
    <message>
        <source>Fulfilment partner</source>
        <translation>Abwicklungspartner</translation>
    </message>
    <message>
        <source>Managed service provider</source>
        <translation>Managed-Service-Anbieter</translation>
    </message>
    <message>
        <source>Solution partner</source>
        <translation>Lösungspartner</translation>
    </message>
    <message>
        <source>Marketing agency</source>
        <translation>Marketingagentur</translation>
    </message>
    <message>
        <source>Co-marketing partner</source>
        <translation>Co-Marketing-Partner</translation>
    </message>
    <message>
        <source>Integration partner</source>
        <translation>Integrationspartner</translation>
    </message>
    <message>
        <source>Strategize</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Recruit</source>
        <translation>Gewinnen</translation>
    </message>
    <message>
        <source>Onboard</source>
        <translation>Einführen</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Befähigen</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Vermarkten</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkaufen</translation>
    </message>
    <message>
        <source>Incentivize</source>
        <translation>Anreize setzen</translation>
    </message>
    <message>
        <source>Accelerate</source>
        <translation>Beschleunigen</translation>
    </message>
    <message>
        <source>Strategic alignment</source>
        <translation>Strategische Übereinstimmung</translation>
    </message>
    <message>
        <source>Market fit</source>
        <translation>Marktpassung</translation>
    </message>
    <message>
        <source>Capability match</source>
        <translation>Passende Fähigkeiten</translation>
    </message>
    <message>
        <source>Cultural compatibility</source>
        <translation>Kulturelle Verträglichkeit</translation>
    </message>
    <message>
        <source>Profitability potential</source>
        <translation>Ertragspotenzial</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
</context>
<context>
    <name>TextDecoder</name>
    <message>
        <source>The file %1 does not exist. Check its name and folder.</source>
        <translation>Die Datei %1 gibt es nicht. Bitte Name und Ordner prüfen.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file in it.</source>
        <translation>%1 ist ein Ordner. Bitte eine Datei darin wählen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>Die Datei %1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is a workbook or a compressed file, not a CSV file. Save it as CSV first.</source>
        <translation>%1 ist eine Arbeitsmappe oder eine komprimierte Datei, keine CSV-Datei. Bitte zuerst als CSV speichern.</translation>
    </message>
    <message>
        <source>%1 is not a text file. Choose a CSV or TSV file.</source>
        <translation>%1 ist keine Textdatei. Bitte eine CSV- oder TSV-Datei wählen.</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known here. Choose another one, for example UTF-8 or windows-1252.</source>
        <translation>Die Kodierung „%1“ ist hier nicht bekannt. Bitte eine andere wählen, zum Beispiel UTF-8 oder windows-1252.</translation>
    </message>
    <message>
        <source>%1 is too big to be converted from %2. Save it as UTF-8 first.</source>
        <translation>%1 ist zu groß, um aus %2 umgewandelt zu werden. Bitte zuerst als UTF-8 speichern.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>The program&apos;s font could not be loaded. Install Partnerscope again to repair it.</source>
        <translation>Die Schrift des Programms ließ sich nicht laden. Bitte Partnerscope neu installieren.</translation>
    </message>
</context>
<context>
    <name>TierMoveKind</name>
    <message>
        <source>Promotion</source>
        <translation>Aufstieg</translation>
    </message>
    <message>
        <source>Demotion</source>
        <translation>Abstieg</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Muss-Kriterium</translation>
    </message>
    <message>
        <source>Model change</source>
        <translation>Neue Profilversion</translation>
    </message>
</context>
<context>
    <name>TierReview</name>
    <message>
        <source>no tier</source>
        <translation>keine Stufe</translation>
    </message>
    <message>
        <source>A change to %1 was turned down on %2: %3</source>
        <translation>Ein Wechsel zu %1 wurde am %2 abgelehnt: %3</translation>
    </message>
    <message>
        <source>The fit of %1 reaches %2, the bar for %3.</source>
        <translation>Die Passung von %1 erreicht %2, die Schwelle für %3.</translation>
    </message>
    <message numerus="yes">
        <source>The fit of %1 is under %2, the bar for keeping %3, in %n review(s) in a row since %4.</source>
        <translation>
            <numerusform>Die Passung von %1 liegt seit %4 in %n Prüfung unter %2, der Schwelle für den Verbleib in %3.</numerusform>
            <numerusform>Die Passung von %1 liegt seit %4 in %n Prüfungen nacheinander unter %2, der Schwelle für den Verbleib in %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The company fails the must-have: %1.</source>
        <translation>Die Firma verfehlt das Muss-Kriterium: %1.</translation>
    </message>
    <message>
        <source>The company fails the must-have: %1. It may not be better than %2.</source>
        <translation>Die Firma verfehlt das Muss-Kriterium: %1. Besser als %2 darf sie nicht sein.</translation>
    </message>
    <message>
        <source>Version %1 of the profile excludes the company: %2.</source>
        <translation>Version %1 des Profils schließt die Firma aus: %2.</translation>
    </message>
    <message>
        <source>Version %1 of the profile rates the company %2: %3 instead of %4.</source>
        <translation>Version %1 des Profils bewertet die Firma mit %2: %3 statt %4.</translation>
    </message>
    <message>
        <source>%1 is kept until %2.</source>
        <translation>%1 bleibt bis %2.</translation>
    </message>
    <message>
        <source>Too little is known to review the tier; it stays as it is.</source>
        <translation>Für eine Prüfung ist zu wenig bekannt; die Stufe bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Too little is known for a first tier.</source>
        <translation>Für eine erste Stufe ist zu wenig bekannt.</translation>
    </message>
    <message>
        <source>A must-have is unknown, so the company cannot be promoted.</source>
        <translation>Ein Muss-Kriterium ist unbekannt, daher kann die Firma nicht aufsteigen.</translation>
    </message>
    <message>
        <source>A must-have is unknown, so no tier can be granted yet.</source>
        <translation>Ein Muss-Kriterium ist unbekannt, daher kann noch keine Stufe vergeben werden.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; has no tiers, so there is nothing to review.</source>
        <translation>Das Profil „%1“ hat keine Stufen, also gibt es nichts zu prüfen.</translation>
    </message>
    <message>
        <source>The tiers were reviewed on %1. Choose that day or a later one.</source>
        <translation>Die Stufen wurden am %1 geprüft. Wählen Sie diesen oder einen späteren Tag.</translation>
    </message>
    <message numerus="yes">
        <source>The fit of %1 is under %2, the bar for keeping %3, since %4: review %5 of at least %6, over at least %n day(s).</source>
        <translation>
            <numerusform>Die Passung von %1 liegt seit %4 unter %2, der Schwelle für den Verbleib in %3: Prüfung %5 von mindestens %6, über mindestens %n Tag.</numerusform>
            <numerusform>Die Passung von %1 liegt seit %4 unter %2, der Schwelle für den Verbleib in %3: Prüfung %5 von mindestens %6, über mindestens %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>The waiver by %1 ended on %2.</source>
        <translation>Die von %1 gewährte Ausnahme endete am %2.</translation>
    </message>
</context>
<context>
    <name>TreeCheck</name>
    <message>
        <source>The criteria are nested more than %1 levels deep.</source>
        <translation>Die Kriterien sind tiefer als %1 Ebenen geschachtelt.</translation>
    </message>
    <message>
        <source>The criterion needs a key.</source>
        <translation>Das Kriterium braucht einen Schlüssel.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice.</source>
        <translation>Der Schlüssel „%1“ steht zweimal da.</translation>
    </message>
    <message>
        <source>A weight must be 0 or more.</source>
        <translation>Ein Gewicht muss 0 oder größer sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a group of criteria.</source>
        <translation>„%1“ ist keine Gruppe von Kriterien.</translation>
    </message>
    <message>
        <source>Only a criterion without sub-criteria can be a must-have.</source>
        <translation>Nur ein Kriterium ohne Unterkriterien kann ein Muss-Kriterium sein.</translation>
    </message>
    <message>
        <source>Only a criterion without sub-criteria can have a value function.</source>
        <translation>Nur ein Kriterium ohne Unterkriterien kann eine Wertfunktion haben.</translation>
    </message>
    <message>
        <source>Only a criterion without sub-criteria reads an attribute.</source>
        <translation>Nur ein Kriterium ohne Unterkriterien liest ein Merkmal.</translation>
    </message>
    <message>
        <source>The criterion needs an attribute.</source>
        <translation>Das Kriterium braucht ein Merkmal.</translation>
    </message>
    <message>
        <source>The criterion needs a value function or a must-have.</source>
        <translation>Das Kriterium braucht eine Wertfunktion oder ein Muss-Kriterium.</translation>
    </message>
    <message>
        <source>The must-have states no condition.</source>
        <translation>Das Muss-Kriterium nennt keine Bedingung.</translation>
    </message>
    <message>
        <source>A limit is not a number.</source>
        <translation>Eine Grenze ist keine Zahl.</translation>
    </message>
    <message>
        <source>Name at least one term.</source>
        <translation>Bitte mindestens einen Begriff nennen.</translation>
    </message>
    <message>
        <source>There is no tier &quot;%1&quot;.</source>
        <translation>Die Stufe „%1“ gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>VCard</name>
    <message>
        <source>This is not part of a card. Cards stand between BEGIN:VCARD and END:VCARD.</source>
        <translation>Dies gehört zu keiner Visitenkarte. Karten stehen zwischen BEGIN:VCARD und END:VCARD.</translation>
    </message>
    <message>
        <source>This card has no END:VCARD. Export it again, or add the line where the card ends.</source>
        <translation>Dieser Visitenkarte fehlt END:VCARD. Exportieren Sie sie noch einmal, oder ergänzen Sie die Zeile, wo die Karte endet.</translation>
    </message>
    <message>
        <source>The file %1 holds no complete card.</source>
        <translation>Die Datei %1 enthält keine vollständige Visitenkarte.</translation>
    </message>
</context>
<context>
    <name>ValueFunction</name>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Target range</source>
        <translation>Zielbereich</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufenfolge</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Share covered</source>
        <translation>Abgedeckter Anteil</translation>
    </message>
    <message>
        <source>At least a number</source>
        <translation>Mindestens eine Anzahl</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
</context>
<context>
    <name>ValueFunctionCheck</name>
    <message>
        <source>A value must lie between 0 and 1.</source>
        <translation>Ein Wert muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>A weight must not be negative.</source>
        <translation>Ein Gewicht darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>At least one weight must be above 0.</source>
        <translation>Mindestens ein Gewicht muss über 0 liegen.</translation>
    </message>
    <message>
        <source>The positions must rise.</source>
        <translation>Die Positionen müssen ansteigen.</translation>
    </message>
    <message>
        <source>On a logarithmic scale both bounds must be above 0.</source>
        <translation>Auf einer logarithmischen Skala müssen beide Grenzen über 0 liegen.</translation>
    </message>
    <message>
        <source>zero_below and full_from must be both given or both null.</source>
        <translation>zero_below und full_from müssen beide angegeben oder beide null sein.</translation>
    </message>
    <message>
        <source>full_to and zero_above must be both given or both null.</source>
        <translation>full_to und zero_above müssen beide angegeben oder beide null sein.</translation>
    </message>
    <message>
        <source>The four bounds must rise: zero_below, full_from, full_to, zero_above.</source>
        <translation>Die vier Grenzen müssen ansteigen: zero_below, full_from, full_to, zero_above.</translation>
    </message>
    <message>
        <source>At least two knots are needed.</source>
        <translation>Es braucht mindestens zwei Stützpunkte.</translation>
    </message>
    <message>
        <source>At least one band is needed.</source>
        <translation>Es braucht mindestens ein Band.</translation>
    </message>
    <message>
        <source>At least one level is needed.</source>
        <translation>Es braucht mindestens eine Stufe.</translation>
    </message>
    <message>
        <source>A level stands twice.</source>
        <translation>Eine Stufe steht zweimal da.</translation>
    </message>
    <message>
        <source>There must be one value for each level.</source>
        <translation>Zu jeder Stufe gehört genau ein Wert.</translation>
    </message>
    <message>
        <source>At least one category is needed.</source>
        <translation>Es braucht mindestens eine Kategorie.</translation>
    </message>
    <message>
        <source>Name at least one term.</source>
        <translation>Bitte mindestens einen Begriff nennen.</translation>
    </message>
    <message>
        <source>The count must be 1 or more.</source>
        <translation>Die Anzahl muss 1 oder größer sein.</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>%1 holds more text than fits into the memory. Save the sheet as CSV and import that.</source>
        <translation>%1 enthält mehr Text, als in den Speicher passt. Speichern Sie das Blatt als CSV, und importieren Sie dieses.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden rows of the sheet were read as well.</source>
        <translation>
            <numerusform>%n ausgeblendete Zeile des Blatts wurde mitgelesen.</numerusform>
            <numerusform>%n ausgeblendete Zeilen des Blatts wurden mitgelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet has hidden columns. They are listed with the others.</source>
        <translation>Das Blatt hat ausgeblendete Spalten. Sie stehen mit den anderen in der Liste.</translation>
    </message>
    <message>
        <source>Cells that are merged over several rows count for each of these rows.</source>
        <translation>Zellen, die über mehrere Zeilen verbunden sind, gelten für jede dieser Zeilen.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; was read. The file has others: %2.</source>
        <translation>Das Blatt „%1“ wurde gelesen. Die Datei hat weitere: %2.</translation>
    </message>
    <message>
        <source>%1 is a binary workbook (.xlsb). Open it in a spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>%1 ist eine binäre Arbeitsmappe (.xlsb). Öffnen Sie sie in einem Tabellenprogramm, und speichern Sie sie als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>%1 is an OpenDocument file. Open it in a spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>%1 ist eine OpenDocument-Datei. Öffnen Sie sie in einem Tabellenprogramm, und speichern Sie sie als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>%1 is a text or a presentation, not a list. Choose a workbook, or a CSV file.</source>
        <translation>%1 ist ein Text oder eine Präsentation, keine Liste. Wählen Sie eine Arbeitsmappe oder eine CSV-Datei.</translation>
    </message>
    <message>
        <source>%1 is a Numbers document. Export it from Numbers as .xlsx or CSV.</source>
        <translation>%1 ist ein Numbers-Dokument. Exportieren Sie es aus Numbers als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>%1 is a compressed file. Unpack it, and choose the file in it.</source>
        <translation>%1 ist eine komprimierte Datei. Entpacken Sie sie, und wählen Sie die Datei darin.</translation>
    </message>
    <message>
        <source>%1 has no sheet &quot;%2&quot;. It has: %3.</source>
        <translation>%1 hat kein Blatt „%2“. Es gibt: %3.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; of %2 is empty.</source>
        <translation>Das Blatt „%1“ von %2 ist leer.</translation>
    </message>
    <message>
        <source>The workbook %1 has no sheet with cells.</source>
        <translation>Die Arbeitsmappe %1 hat kein Blatt mit Zellen.</translation>
    </message>
</context>
<context>
    <name>WorkbookWriter</name>
    <message>
        <source>A sheet of a workbook holds %L1 rows at most. Write a CSV file instead.</source>
        <translation>Ein Blatt einer Arbeitsmappe fasst höchstens %L1 Zeilen. Schreiben Sie stattdessen eine CSV-Datei.</translation>
    </message>
    <message>
        <source>The workbook cannot be written: there may be no room for temporary files in %1.</source>
        <translation>Die Arbeitsmappe kann nicht geschrieben werden: In %1 ist vielleicht kein Platz für temporäre Dateien.</translation>
    </message>
    <message>
        <source>The workbook cannot be read back: %1</source>
        <translation>Die Arbeitsmappe kann nicht zurückgelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>This workspace is open for reading. Save a copy to change it.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet. Speichern Sie eine Kopie, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>Jemand</translation>
    </message>
</context>
<context>
    <name>XmlPart</name>
    <message>
        <source>This file defines its own words of XML, as files do that want to do harm, and was not read. Open it in a spreadsheet program you trust and save it anew.</source>
        <translation>Diese Datei definiert eigene XML-Wörter, wie es Dateien tun, die schaden wollen, und wurde nicht gelesen. Öffnen Sie sie in einem Tabellenprogramm, dem Sie vertrauen, und speichern Sie sie neu.</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is damaged or was not transferred completely. Get it again, or open it in a spreadsheet program and save it anew.</source>
        <translation>%1 ist beschädigt oder wurde nicht vollständig übertragen. Besorgen Sie die Datei noch einmal, oder öffnen Sie sie in einem Tabellenprogramm, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it in a spreadsheet program, save it without a password, and import that file.</source>
        <translation>%1 ist mit einem Kennwort geschützt. Öffnen Sie die Datei in einem Tabellenprogramm, speichern Sie sie ohne Kennwort, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than a list holds and was not read further. If you trust it, open it in a spreadsheet program and save the sheet as CSV.</source>
        <translation>%1 ist entpackt weit größer, als eine Liste ist, und wurde nicht weiter gelesen. Wenn Sie der Datei vertrauen, öffnen Sie sie in einem Tabellenprogramm, und speichern Sie das Blatt als CSV.</translation>
    </message>
</context>
<context>
    <name>partnerscope</name>
    <message>
        <source>&quot;%1&quot; is not a key: use small letters, digits and _.</source>
        <translation>„%1“ ist kein Schlüssel: erlaubt sind Kleinbuchstaben, Ziffern und _.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is reserved; choose another key.</source>
        <translation>„%1“ ist vergeben; bitte einen anderen Schlüssel wählen.</translation>
    </message>
    <message>
        <source>The label is empty.</source>
        <translation>Die Bezeichnung ist leer.</translation>
    </message>
    <message>
        <source>A choice needs a vocabulary.</source>
        <translation>Eine Auswahl braucht ein Vokabular.</translation>
    </message>
    <message>
        <source>Only a choice can have a vocabulary.</source>
        <translation>Nur eine Auswahl kann ein Vokabular haben.</translation>
    </message>
    <message>
        <source>The number of days must not be negative.</source>
        <translation>Die Zahl der Tage darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>Only a rating has anchors, one for each level from 0 to 4.</source>
        <translation>Nur eine Einstufung hat Ankertexte, einen für jede Stufe von 0 bis 4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a seniority: use %2.</source>
        <translation>„%1“ ist keine Führungsebene: möglich sind %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an experience: use %2.</source>
        <translation>„%1“ ist keine Erfahrung: möglich sind %2.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>A person belongs to a company.</source>
        <translation>Eine Person gehört zu einer Firma.</translation>
    </message>
    <message>
        <source>A persona needs a name.</source>
        <translation>Eine Persona braucht einen Namen.</translation>
    </message>
    <message>
        <source>An engagement belongs to a company.</source>
        <translation>Eine Zusammenarbeit gehört zu einer Firma.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a partner category.</source>
        <translation>„%1“ ist keine Partnerkategorie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a partner type.</source>
        <translation>„%1“ ist kein Partnertyp.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a stage of the lifecycle.</source>
        <translation>„%1“ ist keine Phase des Lebenszyklus.</translation>
    </message>
    <message>
        <source>The agreement ends before it begins.</source>
        <translation>Die Vereinbarung endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>A rating is a whole number from 0 to 4.</source>
        <translation>Eine Einstufung ist eine ganze Zahl von 0 bis 4.</translation>
    </message>
    <message>
        <source>%1 holds %2, this is something else.</source>
        <translation>%1 enthält %2, das hier ist etwas anderes.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Das ist kein Betrag.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency: use a code like EUR.</source>
        <translation>„%1“ ist keine Währung: bitte einen Code wie EUR verwenden.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>The codes of a set are kept sorted.</source>
        <translation>Die Codes einer Menge werden sortiert geführt.</translation>
    </message>
    <message>
        <source>A company needs a name.</source>
        <translation>Eine Firma braucht einen Namen.</translation>
    </message>
    <message>
        <source>The workspace has no attribute &quot;%1&quot;.</source>
        <translation>Der Arbeitsbereich hat kein Merkmal „%1“.</translation>
    </message>
    <message>
        <source>A result belongs to a company.</source>
        <translation>Ein Ergebnis gehört zu einer Firma.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a quarter: write it as 2026-Q1.</source>
        <translation>„%1“ ist kein Quartal: richtig ist zum Beispiel 2026-Q1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a measure.</source>
        <translation>„%1“ ist keine Messgröße.</translation>
    </message>
    <message>
        <source>The value is not a number.</source>
        <translation>Der Wert ist keine Zahl.</translation>
    </message>
    <message>
        <source>The tier needs a name.</source>
        <translation>Die Stufe braucht einen Namen.</translation>
    </message>
    <message>
        <source>The tier &quot;%1&quot; stands twice.</source>
        <translation>Die Stufe „%1“ steht zweimal da.</translation>
    </message>
    <message>
        <source>A tier begins between 0 and 100.</source>
        <translation>Eine Stufe beginnt zwischen 0 und 100.</translation>
    </message>
    <message>
        <source>Two tiers begin at the same fit.</source>
        <translation>Zwei Stufen beginnen bei derselben Passung.</translation>
    </message>
    <message>
        <source>A market weight must be 0 or more.</source>
        <translation>Ein Marktgewicht muss 0 oder größer sein.</translation>
    </message>
    <message>
        <source>The profile needs a name.</source>
        <translation>Das Profil braucht einen Namen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an area a partner can act in.</source>
        <translation>„%1“ ist kein Bereich, in dem ein Partner tätig sein kann.</translation>
    </message>
    <message>
        <source>The floor must lie between 0 and 1.</source>
        <translation>Die Untergrenze muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>The review cadence is one month or more.</source>
        <translation>Der Abstand der Durchsichten beträgt einen Monat oder mehr.</translation>
    </message>
    <message>
        <source>The profile needs at least one criterion.</source>
        <translation>Das Profil braucht mindestens ein Kriterium.</translation>
    </message>
    <message>
        <source>All weights are 0, so no fit can be computed: raise at least one.</source>
        <translation>Alle Gewichte sind 0, also lässt sich keine Passung berechnen: Bitte mindestens eines erhöhen.</translation>
    </message>
    <message>
        <source>The code is empty.</source>
        <translation>Der Code ist leer.</translation>
    </message>
    <message>
        <source>The code &quot;%1&quot; stands twice in the vocabulary.</source>
        <translation>Der Code „%1“ steht zweimal im Vokabular.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is its own ancestor.</source>
        <translation>„%1“ ist sein eigener Vorfahr.</translation>
    </message>
    <message>
        <source>The parent &quot;%1&quot; is not in the vocabulary.</source>
        <translation>Der Oberbegriff „%1“ steht nicht im Vokabular.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice.</source>
        <translation>Der Schlüssel „%1“ steht zweimal da.</translation>
    </message>
    <message>
        <source>There is no vocabulary &quot;%1&quot;.</source>
        <translation>Das Vokabular „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The shortlist needs a name.</source>
        <translation>Die Auswahlliste braucht einen Namen.</translation>
    </message>
    <message>
        <source>The company is on the list twice.</source>
        <translation>Die Firma steht zweimal auf der Liste.</translation>
    </message>
    <message>
        <source>Most points from %1.</source>
        <translation>Die meisten Punkte kommen von %1.</translation>
    </message>
    <message>
        <source>Largest gap: %1.</source>
        <translation>Größte Lücke: %1.</translation>
    </message>
    <message>
        <source>Still to find out: %1.</source>
        <translation>Noch herauszufinden: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>Make the sample</source>
        <translation>Beispiel anlegen</translation>
    </message>
    <message>
        <source>The sample was not made.</source>
        <translation>Das Beispiel wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Es fehlt etwas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>„%1“ ist ein Wort zu viel.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Die Option --%1 fehlt.</translation>
    </message>
    <message>
        <source>partnerscope: %1</source>
        <translation>partnerscope: %1</translation>
    </message>
    <message>
        <source>The result cannot be written to standard output: %1</source>
        <translation>Das Ergebnis lässt sich nicht auf die Standardausgabe schreiben: %1</translation>
    </message>
    <message>
        <source>Top %1 for %2</source>
        <translation>Die besten %1 für %2</translation>
    </message>
    <message>
        <source>profile in force of this name, or NAME@VERSION</source>
        <translation>geltendes Profil dieses Namens, oder NAME@VERSION</translation>
    </message>
    <message>
        <source>Writes the best ranked companies with the reason for each.</source>
        <translation>Schreibt die bestplatzierten Firmen mit der Begründung für jede.</translation>
    </message>
    <message>
        <source>how many ranked companies</source>
        <translation>wie viele platzierte Firmen</translation>
    </message>
    <message>
        <source>Writes the report of a profile as a PDF.</source>
        <translation>Schreibt den Bericht zu einem Profil als PDF.</translation>
    </message>
    <message>
        <source>where the report goes</source>
        <translation>wohin der Bericht geschrieben wird</translation>
    </message>
    <message>
        <source>Nothing was written. An import of %1 would do this:</source>
        <translation>Nichts wurde geschrieben. Ein Import von %1 würde dies tun:</translation>
    </message>
    <message>
        <source>Imported %1:</source>
        <translation>%1 importiert:</translation>
    </message>
    <message>
        <source>%1 rows read: %2 added, %3 updated, %4 unchanged, %5 skipped, %6 rejected</source>
        <translation>%1 Zeilen gelesen: %2 hinzugefügt, %3 aktualisiert, %4 unverändert, %5 übersprungen, %6 abgelehnt</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>Ausgelassene Spalten: %1</translation>
    </message>
    <message>
        <source>New attributes: %1</source>
        <translation>Neue Merkmale: %1</translation>
    </message>
    <message>
        <source>New terms to review: %1</source>
        <translation>Neue Begriffe zur Durchsicht: %1</translation>
    </message>
    <message>
        <source>line %1%2: %3</source>
        <translation>Zeile %1%2: %3</translation>
    </message>
    <message>
        <source>… and %1 more problems</source>
        <translation>… und %1 weitere Probleme</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>columns without an attribute become attributes</source>
        <translation>Spalten ohne Merkmal werden zu Merkmalen</translation>
    </message>
    <message>
        <source>what to do with a company that is already there</source>
        <translation>was mit einer Firma geschieht, die schon da ist</translation>
    </message>
    <message>
        <source>reject terms outside a vocabulary</source>
        <translation>Begriffe außerhalb eines Vokabulars ablehnen</translation>
    </message>
    <message>
        <source>encoding of the file, if it is not found by itself</source>
        <translation>Kodierung der Datei, falls sie nicht von selbst erkannt wird</translation>
    </message>
    <message>
        <source>save rejected rows there, with the reason</source>
        <translation>abgelehnte Zeilen dort mit dem Grund speichern</translation>
    </message>
    <message>
        <source>say what would happen and write nothing</source>
        <translation>sagen, was geschehen würde, und nichts schreiben</translation>
    </message>
    <message>
        <source>text unless told otherwise</source>
        <translation>text, wenn nichts anderes gesagt wird</translation>
    </message>
    <message>
        <source>Usage: partnerscope [WORKSPACE]         opens the window</source>
        <translation>Aufruf: partnerscope [WORKSPACE]         öffnet das Fenster</translation>
    </message>
    <message>
        <source>       partnerscope COMMAND …           does the same work without a display</source>
        <translation>       partnerscope COMMAND …           erledigt dieselbe Arbeit ohne Bildschirm</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>`partnerscope COMMAND --help` tells more about a command.</source>
        <translation>`partnerscope COMMAND --help` sagt mehr über einen Befehl.</translation>
    </message>
    <message>
        <source>partnerscope: &quot;%1&quot; is neither a command nor a file. `partnerscope --help` lists the commands.</source>
        <translation>partnerscope: „%1“ ist weder ein Befehl noch eine Datei. `partnerscope --help` listet die Befehle auf.</translation>
    </message>
    <message>
        <source>The workspace had no attribute &quot;%1&quot;: it was added, unknown for every company.</source>
        <translation>Der Arbeitsbereich hatte kein Merkmal „%1“: Es wurde ergänzt und ist bei jeder Firma unbekannt.</translation>
    </message>
    <message>
        <source>Added profile &quot;%1&quot;, version %2.</source>
        <translation>Profil „%1“ hinzugefügt, Version %2.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;; `partnerscope profile templates` lists them.</source>
        <translation>Die Vorlage „%1“ gibt es nicht; `partnerscope profile templates` listet sie auf.</translation>
    </message>
    <message>
        <source>Lists the profiles in force or in work: name, category, type, status, version.</source>
        <translation>Listet die geltenden und die in Arbeit befindlichen Profile: Name, Kategorie, Typ, Status, Version.</translation>
    </message>
    <message>
        <source>Adds a profile from a file and puts it in force.</source>
        <translation>Fügt ein Profil aus einer Datei hinzu und setzt es in Kraft.</translation>
    </message>
    <message>
        <source>Writes a profile as a file.</source>
        <translation>Schreibt ein Profil als Datei.</translation>
    </message>
    <message>
        <source>write there instead of standard output</source>
        <translation>dorthin schreiben statt auf die Standardausgabe</translation>
    </message>
    <message>
        <source>Lists the built-in templates: key, category, type, title.</source>
        <translation>Listet die eingebauten Vorlagen: Schlüssel, Kategorie, Typ, Titel.</translation>
    </message>
    <message>
        <source>Adds a profile from a built-in template and puts it in force.</source>
        <translation>Fügt ein Profil aus einer eingebauten Vorlage hinzu und setzt es in Kraft.</translation>
    </message>
    <message>
        <source>key of the template</source>
        <translation>Schlüssel der Vorlage</translation>
    </message>
    <message>
        <source>%1 companies have this name; the first one is shown.</source>
        <translation>%1 Firmen heißen so; gezeigt wird die erste.</translation>
    </message>
    <message>
        <source>The workspace has no company &quot;%1&quot;.</source>
        <translation>Der Arbeitsbereich hat keine Firma „%1“.</translation>
    </message>
    <message>
        <source>points of weight  criterion: fact</source>
        <translation>Punkte von Gewicht  Kriterium: Angabe</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>(must-have failed)</source>
        <translation>(Muss-Kriterium verfehlt)</translation>
    </message>
    <message>
        <source>(must-have unknown)</source>
        <translation>(Muss-Kriterium unbekannt)</translation>
    </message>
    <message>
        <source>csv unless told otherwise</source>
        <translation>csv, wenn nichts anderes gesagt wird</translation>
    </message>
    <message>
        <source>Scores every company against a profile, best first.</source>
        <translation>Bewertet jede Firma nach einem Profil, die beste zuerst.</translation>
    </message>
    <message>
        <source>with the facts as recorded by that day; today unless told otherwise</source>
        <translation>mit den Angaben, wie sie an jenem Tag vorlagen; heute, wenn nichts anderes gesagt wird</translation>
    </message>
    <message>
        <source>Says why a company scores what it scores.</source>
        <translation>Sagt, warum eine Firma so abschneidet, wie sie abschneidet.</translation>
    </message>
    <message>
        <source>name of the company</source>
        <translation>Name der Firma</translation>
    </message>
    <message>
        <source>Shows which combinations of two attributes qualified partners cover.</source>
        <translation>Zeigt, welche Kombinationen zweier Merkmale qualifizierte Partner abdecken.</translation>
    </message>
    <message>
        <source>attribute of the rows</source>
        <translation>Merkmal der Zeilen</translation>
    </message>
    <message>
        <source>attribute of the columns</source>
        <translation>Merkmal der Spalten</translation>
    </message>
    <message>
        <source>--partners and --seed belong to --sample.</source>
        <translation>--partners und --seed gehören zu --sample.</translation>
    </message>
    <message>
        <source>Made the workspace %1 with %2 companies.</source>
        <translation>Arbeitsbereich %1 mit %2 Firmen angelegt.</translation>
    </message>
    <message>
        <source>Made the workspace %1.</source>
        <translation>Arbeitsbereich %1 angelegt.</translation>
    </message>
    <message>
        <source>The profile cannot be scored</source>
        <translation>Mit dem Profil lässt sich nicht bewerten</translation>
    </message>
    <message>
        <source>Makes a new workspace.</source>
        <translation>Legt einen neuen Arbeitsbereich an.</translation>
    </message>
    <message>
        <source>fill it with made-up companies, people, results and three profiles</source>
        <translation>ihn mit erfundenen Firmen, Personen, Ergebnissen und drei Profilen füllen</translation>
    </message>
    <message>
        <source>how many companies the sample has</source>
        <translation>wie viele Firmen das Beispiel hat</translation>
    </message>
    <message>
        <source>another number gives another sample</source>
        <translation>eine andere Zahl ergibt ein anderes Beispiel</translation>
    </message>
    <message>
        <source>Checks the file and the health of its profiles; exit status 1 if something needs a look.</source>
        <translation>Prüft die Datei und den Zustand ihrer Profile; Rückgabewert 1, wenn etwas einen Blick braucht.</translation>
    </message>
    <message>
        <source>only this profile</source>
        <translation>nur dieses Profil</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install it again.</source>
        <translation>Ein Teil des Programms fehlt. Bitte neu installieren.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;. Choose one of: %2.</source>
        <translation>Die Vorlage „%1“ gibt es nicht. Zur Wahl stehen: %2.</translation>
    </message>
    <message>
        <source>Here belong codes: a list [&quot;A&quot;, &quot;B&quot;], or weights {&quot;A&quot;: 2, &quot;B&quot;: 1}.</source>
        <translation>Hierher gehören Codes: eine Liste [&quot;A&quot;, &quot;B&quot;] oder Gewichte {&quot;A&quot;: 2, &quot;B&quot;: 1}.</translation>
    </message>
    <message>
        <source>Here belongs a number.</source>
        <translation>Hierher gehört eine Zahl.</translation>
    </message>
    <message>
        <source>Here belong two numbers in brackets.</source>
        <translation>Hierher gehören zwei Zahlen in eckigen Klammern.</translation>
    </message>
    <message>
        <source>The scale is &quot;linear&quot; or &quot;log10&quot;.</source>
        <translation>Die Skala ist „linear“ oder „log10“.</translation>
    </message>
    <message>
        <source>The measure is &quot;jaccard&quot; or &quot;ruzicka&quot;.</source>
        <translation>Das Maß ist „jaccard“ oder „ruzicka“.</translation>
    </message>
    <message>
        <source>There is no shape &quot;%1&quot;.</source>
        <translation>Die Form „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Here belongs true, false or a term in quotes.</source>
        <translation>Hierher gehört true, false oder ein Begriff in Anführungszeichen.</translation>
    </message>
    <message>
        <source>&quot;known&quot; can only be true.</source>
        <translation>„known“ kann nur true sein.</translation>
    </message>
    <message>
        <source>The criteria are nested too deeply.</source>
        <translation>Die Kriterien sind zu tief geschachtelt.</translation>
    </message>
    <message>
        <source>The estimate is &quot;prior&quot;, &quot;renormalise&quot;, &quot;worst&quot; or &quot;best&quot;.</source>
        <translation>Die Schätzung ist „prior“, „renormalise“, „worst“ oder „best“.</translation>
    </message>
    <message>
        <source>This is not an ideal partner profile.</source>
        <translation>Das ist kein Idealprofil.</translation>
    </message>
    <message>
        <source>This version of the format is not known; a newer program may have written it.</source>
        <translation>Diese Version des Formats ist nicht bekannt; vielleicht hat sie ein neueres Programm geschrieben.</translation>
    </message>
    <message>
        <source>There is no attribute type &quot;%1&quot;.</source>
        <translation>Den Merkmalstyp „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The format of this file is not &quot;%1&quot;.</source>
        <translation>Das Format dieser Datei ist nicht „%1“.</translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; has no criterion with a weight above 0, so it is left out.</source>
        <translation>Die Gruppe „%1“ hat kein Kriterium mit einem Gewicht über 0 und bleibt daher außer Betracht.</translation>
    </message>
    <message>
        <source>The workspace has no attribute &quot;%1&quot;: it is unknown for every company.</source>
        <translation>Der Arbeitsbereich hat kein Merkmal „%1“: Es ist bei jeder Firma unbekannt.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>Fit, 0 to 100</source>
        <translation>Passung, 0 bis 100</translation>
    </message>
    <message>
        <source>Companies per 2.5 points</source>
        <translation>Firmen je 2,5 Punkte</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Unter %1</translation>
    </message>
    <message>
        <source>No tier</source>
        <translation>Keine Stufe</translation>
    </message>
    <message>
        <source>Must-have unknown</source>
        <translation>Muss-Kriterium unbekannt</translation>
    </message>
    <message>
        <source>Too little known</source>
        <translation>Zu wenig bekannt</translation>
    </message>
    <message>
        <source>Must-have failed</source>
        <translation>Muss-Kriterium verfehlt</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <translation>%1 × %2: %3</translation>
    </message>
    <message>
        <source>The mapping names a column &quot;%1&quot;, which the file does not have.</source>
        <translation>Die Zuordnung nennt eine Spalte „%1“, die es in der Datei nicht gibt.</translation>
    </message>
    <message>
        <source>The mapping names an attribute &quot;%1&quot;, which the workspace does not have.</source>
        <translation>Die Zuordnung nennt ein Merkmal „%1“, das es im Arbeitsbereich nicht gibt.</translation>
    </message>
    <message>
        <source>The mapping gives the attribute &quot;%1&quot; to two columns.</source>
        <translation>Die Zuordnung gibt das Merkmal „%1“ zwei Spalten.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>A mapping is an object in braces: { &quot;Header&quot;: &quot;attribute&quot; }.</source>
        <translation>Eine Zuordnung ist ein Objekt in geschweiften Klammern: { &quot;Kopf&quot;: &quot;merkmal&quot; }.</translation>
    </message>
    <message>
        <source>%1: Here belongs the key of an attribute in quotes, or null.</source>
        <translation>%1: Hierher gehört der Schlüssel eines Merkmals in Anführungszeichen oder null.</translation>
    </message>
    <message>
        <source>The PDF cannot be drawn.</source>
        <translation>Das PDF lässt sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>no tiers</source>
        <translation>keine Stufen</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Bericht: %1</translation>
    </message>
    <message>
        <source>Report on an ideal partner profile</source>
        <translation>Bericht zu einem Idealprofil</translation>
    </message>
    <message>
        <source>%1 of %2 companies qualify for “%3”</source>
        <translation>%1 von %2 Firmen sind qualifiziert für „%3“</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>%1 of the pool</source>
        <translation>%1 des Bestands</translation>
    </message>
    <message>
        <source>in the top tier</source>
        <translation>in der obersten Stufe</translation>
    </message>
    <message>
        <source>Mean fit</source>
        <translation>Mittlere Passung</translation>
    </message>
    <message>
        <source>of ranked companies</source>
        <translation>der platzierten Firmen</translation>
    </message>
    <message>
        <source>Known facts</source>
        <translation>Bekannte Angaben</translation>
    </message>
    <message>
        <source>of the weight, on average</source>
        <translation>des Gewichts, im Mittel</translation>
    </message>
    <message>
        <source>The best %1 by fit</source>
        <translation>Die besten %1 nach Passung</translation>
    </message>
    <message>
        <source>The whisker is the range left by unknown facts; gaps in the bar mark the tier cuts</source>
        <translation>Die dünne Linie zeigt, wie viel unbekannte Angaben offen lassen; Lücken im Balken sind die Stufengrenzen</translation>
    </message>
    <message>
        <source>Partner shortlist for decision</source>
        <translation>Auswahlliste zur Entscheidung</translation>
    </message>
    <message>
        <source>From a pool of %1 companies, %2 qualify for the profile “%3”. These %4 were chosen.</source>
        <translation>Aus einem Bestand von %1 Firmen sind %2 für das Profil „%3“ qualifiziert. Diese %4 wurden ausgewählt.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>of %1 ranked</source>
        <translation>von %1 platzierten</translation>
    </message>
    <message>
        <source>pool mean %1</source>
        <translation>Mittel des Bestands %1</translation>
    </message>
    <message>
        <source>The candidates</source>
        <translation>Die Kandidaten</translation>
    </message>
    <message>
        <source>Fit from 0 to 100; the whisker is the range left by unknown facts; gaps in the bar mark the tier cuts</source>
        <translation>Passung von 0 bis 100; die dünne Linie zeigt, wie viel unbekannte Angaben offen lassen; Lücken im Balken sind die Stufengrenzen</translation>
    </message>
    <message>
        <source>Other criteria</source>
        <translation>Übrige Kriterien</translation>
    </message>
    <message>
        <source>Weights of the groups; no must-haves</source>
        <translation>Gewichte der Gruppen; keine Muss-Kriterien</translation>
    </message>
    <message>
        <source>Weights of the groups; must-haves: %1</source>
        <translation>Gewichte der Gruppen; Muss-Kriterien: %1</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Fit, low to high</source>
        <translation>Tief bis hoch</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Why on this list</source>
        <translation>Warum auf dieser Liste</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>What we looked for</source>
        <translation>Wonach wir gesucht haben</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Companies by tier or reason</source>
        <translation>Firmen nach Stufe oder Grund</translation>
    </message>
    <message>
        <source>They add up to %1</source>
        <translation>Zusammen %1</translation>
    </message>
    <message>
        <source>Distribution of fit</source>
        <translation>Verteilung der Passung</translation>
    </message>
    <message>
        <source>Ranked companies; dashed lines are the tier cuts</source>
        <translation>Platzierte Firmen; gestrichelt die Stufengrenzen</translation>
    </message>
    <message>
        <source>Who covers what</source>
        <translation>Wer was abdeckt</translation>
    </message>
    <message>
        <source>Supply of qualified partners with an active engagement, weighted by fit, less demand</source>
        <translation>Angebot qualifizierter Partner mit laufender Zusammenarbeit, nach Passung gewichtet, abzüglich der Nachfrage</translation>
    </message>
    <message>
        <source>Supply of qualified companies, weighted by fit, less demand</source>
        <translation>Angebot qualifizierter Firmen, nach Passung gewichtet, abzüglich der Nachfrage</translation>
    </message>
    <message>
        <source>Health of the profile</source>
        <translation>Zustand des Profils</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Fit is the weighted sum of %1 criteria on fixed scales from 0 to 100; it does not depend on who else is on the list. An unknown fact is never counted as zero: an estimate stands in for it, and the whisker shows the range it leaves open. A failed must-have excludes a company, it does not just cost points.</source>
        <translation>Die Passung ist die gewichtete Summe von %1 Kriterien auf festen Skalen von 0 bis 100; sie hängt nicht davon ab, wer sonst auf der Liste steht. Eine unbekannte Angabe zählt nie als null: Eine Schätzung vertritt sie, und die dünne Linie zeigt, wie viel sie offen lässt. Ein verfehltes Muss-Kriterium schließt eine Firma aus, es kostet nicht nur Punkte.</translation>
    </message>
    <message>
        <source>Profile: %1, version %2, %3. Pool: %4 companies.</source>
        <translation>Profil: %1, Version %2, %3. Bestand: %4 Firmen.</translation>
    </message>
    <message>
        <source>Too little is known for a fit.</source>
        <translation>Für eine Passung ist zu wenig bekannt.</translation>
    </message>
    <message>
        <source>Fit %1, between %2 and %3. %4 % of the weight is known.</source>
        <translation>Passung %1, zwischen %2 und %3. %4 % des Gewichts sind bekannt.</translation>
    </message>
    <message>
        <source>Held: a must-have is unknown. It would reach %1.</source>
        <translation>Zurückgehalten: Ein Muss-Kriterium ist unbekannt. Sie würde %1 erreichen.</translation>
    </message>
    <message>
        <source>Excluded by a must-have.</source>
        <translation>Durch ein Muss-Kriterium ausgeschlossen.</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>all of %1</source>
        <translation>alle von %1</translation>
    </message>
    <message>
        <source>none of %1</source>
        <translation>keines von %1</translation>
    </message>
    <message>
        <source>contains &quot;%1&quot;</source>
        <translation>enthält „%1“</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Auswahlliste</translation>
    </message>
    <message>
        <source>Shortlist %1</source>
        <translation>Auswahlliste %1</translation>
    </message>
    <message>
        <source>Already on &quot;%1&quot;.</source>
        <translation>Schon auf „%1“.</translation>
    </message>
    <message>
        <source>Added one company to &quot;%1&quot;.</source>
        <translation>Eine Firma zu „%1“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>New shortlist</source>
        <translation>Neue Auswahlliste</translation>
    </message>
    <message>
        <source>Name of the shortlist</source>
        <translation>Name der Auswahlliste</translation>
    </message>
    <message>
        <source>The shortlist is no longer there.</source>
        <translation>Die Auswahlliste gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Add to shortlist %1</source>
        <translation>Zu Auswahlliste %1 hinzufügen</translation>
    </message>
    <message>
        <source>There is a shortlist &quot;%1&quot; already. Choose another name.</source>
        <translation>Eine Auswahlliste „%1“ gibt es schon. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Make shortlist %1</source>
        <translation>Auswahlliste %1 anlegen</translation>
    </message>
    <message>
        <source>New shortlist…</source>
        <translation>Neue Auswahlliste …</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>any of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>is yes</source>
        <translation>ist ja</translation>
    </message>
    <message>
        <source>is no</source>
        <translation>ist nein</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>ist %1</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>ist bekannt</translation>
    </message>
    <message>
        <source>no condition yet</source>
        <translation>noch keine Bedingung</translation>
    </message>
    <message>
        <source>%1; else %2 at best</source>
        <translation>%1; sonst höchstens %2</translation>
    </message>
    <message>
        <source>%1 is what the command reads. Choose another file for the result.</source>
        <translation>%1 ist die Datei, die der Befehl liest. Bitte eine andere Datei für das Ergebnis wählen.</translation>
    </message>
    <message>
        <source>The prior means of this version were not kept: %1</source>
        <translation>Die Mittelwerte dieser Version ließen sich nicht festhalten: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Usage: partnerscope %1 …</source>
        <translation>Aufruf: partnerscope %1 …</translation>
    </message>
    <message>
        <source>The picture cannot be drawn.</source>
        <translation>Das Bild lässt sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>Draws a page of the window as a picture.</source>
        <translation>Zeichnet eine Seite des Fensters als Bild.</translation>
    </message>
    <message>
        <source>profile to measure with</source>
        <translation>Profil, mit dem gemessen wird</translation>
    </message>
    <message>
        <source>light unless told otherwise</source>
        <translation>ohne Angabe hell (light)</translation>
    </message>
    <message>
        <source>where the picture goes</source>
        <translation>wohin das Bild geschrieben wird</translation>
    </message>
    <message>
        <source>only the first N ranked companies</source>
        <translation>nur die ersten N platzierten Firmen</translation>
    </message>
    <message>
        <source>%1 is far too large for what it should be. Choose another file.</source>
        <translation>%1 ist viel zu groß für das, was es sein soll. Bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 companies have a fit; the profile has no tiers</source>
        <translation>%1 Firmen haben eine Passung; das Profil hat keine Stufen</translation>
    </message>
    <message>
        <source>%1 companies reach %2; %3 more are within 5 points</source>
        <translation>%1 Firmen erreichen %2; %3 weitere sind höchstens 5 Punkte entfernt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 terms</source>
        <translation>%1 Begriffe</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>--target is a number, not &quot;%1&quot;.</source>
        <translation>--target ist eine Zahl, nicht „%1“.</translation>
    </message>
    <message>
        <source>--horizon is a multiple of 3 months, because results are recorded by quarter.</source>
        <translation>--horizon ist ein Vielfaches von 3 Monaten, weil Ergebnisse je Quartal erfasst werden.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Checks whether fit, as it would have been given then, foretold the results.</source>
        <translation>Prüft, ob die damalige Passung die Ergebnisse vorhergesagt hat.</translation>
    </message>
    <message>
        <source>a measure of the results, such as sourced_revenue or deals_won</source>
        <translation>eine Kennzahl der Ergebnisse, etwa sourced_revenue oder deals_won</translation>
    </message>
    <message>
        <source>what counts as success; the better half unless told otherwise</source>
        <translation>was als Erfolg zählt; sonst die bessere Hälfte</translation>
    </message>
    <message>
        <source>facts recorded before, results from there on; the latest quarters unless told otherwise</source>
        <translation>Fakten davor, Ergebnisse ab da; sonst die letzten Quartale</translation>
    </message>
    <message>
        <source>months of results; 12 unless told otherwise</source>
        <translation>Monate der Ergebnisse; sonst 12</translation>
    </message>
    <message>
        <source>also suggest weights, if the data can prove them</source>
        <translation>auch Gewichte vorschlagen, wenn die Daten sie belegen</translation>
    </message>
    <message>
        <source>seed of what is drawn at random; 1 unless told otherwise</source>
        <translation>Startwert der Ziehungen; sonst 1</translation>
    </message>
    <message>
        <source>Shows how two other methods would rank the companies, and why they differ.</source>
        <translation>Zeigt, wie zwei andere Verfahren die Firmen ordnen würden und warum sie abweichen.</translation>
    </message>
    <message>
        <source>only the first N companies</source>
        <translation>nur die ersten N Firmen</translation>
    </message>
    <message>
        <source>--%1 is a number from 0 up, not &quot;%2&quot;.</source>
        <translation>--%1 ist eine Zahl ab 0, nicht „%2“.</translation>
    </message>
    <message>
        <source>--third is ATTRIBUTE=CODE, not &quot;%1&quot;.</source>
        <translation>--third ist MERKMAL=CODE, nicht „%1“.</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… und %1 weitere.</translation>
    </message>
    <message>
        <source>The workspace records no engagement, so nobody counts as a partner yet.</source>
        <translation>Im Arbeitsbereich ist keine Zusammenarbeit erfasst; noch zählt niemand als Partner.</translation>
    </message>
    <message>
        <source>The customer profile does not weigh these dimensions: uncovered and thin cells count the same.</source>
        <translation>Das Kundenprofil gewichtet diese Dimensionen nicht: unbesetzte und dünne Felder zählen gleich.</translation>
    </message>
    <message>
        <source>%1 companies were left out: their cost is unknown.</source>
        <translation>%1 Firmen wurden ausgelassen: Ihre Kosten sind unbekannt.</translation>
    </message>
    <message>
        <source>Not proposed again: %1. %2</source>
        <translation>Nicht wieder vorgeschlagen: %1. %2</translation>
    </message>
    <message>
        <source>--dimensions names one, two or three different attributes, separated by commas.</source>
        <translation>--dimensions nennt ein, zwei oder drei verschiedene Merkmale, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>--budget needs --costs: a file that says what each company costs.</source>
        <translation>--budget braucht --costs: eine Datei, die sagt, was jede Firma kostet.</translation>
    </message>
    <message>
        <source>No company is called &quot;%1&quot;.</source>
        <translation>Keine Firma heißt „%1“.</translation>
    </message>
    <message>
        <source>a company counts fully in every cell (default), or once in all of them</source>
        <translation>eine Firma zählt in jedem Feld voll (Vorgabe) oder einmal in allen zusammen</translation>
    </message>
    <message>
        <source>terms as their parents, or the highest above them</source>
        <translation>Begriffe als ihre Oberbegriffe oder die obersten darüber</translation>
    </message>
    <message>
        <source>one slice of a third dimension, or all of it</source>
        <translation>ein Schnitt durch eine dritte Dimension oder die ganze</translation>
    </message>
    <message>
        <source>what weighs a partner; fit unless told otherwise</source>
        <translation>was einen Partner gewichtet; ohne Angabe die Passung</translation>
    </message>
    <message>
        <source>Proposes the few companies that close most of the gaps in coverage.</source>
        <translation>Schlägt die wenigen Firmen vor, die den größten Teil der Lücken in der Abdeckung schließen.</translation>
    </message>
    <message>
        <source>one to three attributes to cover</source>
        <translation>ein bis drei abzudeckende Merkmale</translation>
    </message>
    <message>
        <source>at most so many companies</source>
        <translation>höchstens so viele Firmen</translation>
    </message>
    <message>
        <source>their costs together stay within it</source>
        <translation>ihre Kosten bleiben zusammen darunter</translation>
    </message>
    <message>
        <source>what each costs; columns partner and cost</source>
        <translation>was jede kostet; Spalten partner und cost</translation>
    </message>
    <message>
        <source>what a full fit is worth beside the gap it closes, in points</source>
        <translation>was volle Passung neben der geschlossenen Lücke wert ist, in Punkten</translation>
    </message>
    <message>
        <source>search for the optimum; slow for long lists</source>
        <translation>das Optimum suchen; langsam bei langen Listen</translation>
    </message>
    <message>
        <source>only companies that serve this term</source>
        <translation>nur Firmen, die diesen Begriff bedienen</translation>
    </message>
    <message>
        <source>%1: %2 new terms look like sentences; leave the column out in the mapping, or give it a text attribute</source>
        <translation>%1: %2 neue Begriffe sehen aus wie Sätze; lassen Sie die Spalte in der Zuordnung weg, oder geben Sie ihr ein Textmerkmal</translation>
    </message>
    <message>
        <source>The file %1 has no column for the company&apos;s name. Give one the header &quot;name&quot;, or say which one it is in a file like { &quot;HEADER&quot;: &quot;name&quot; } and add --mapping MAP.json. If line 1 is data and no header, add --no-header: then the columns are called &quot;Column 1&quot;, &quot;Column 2&quot; and so on. Columns found: %2.</source>
        <translation>Die Datei %1 hat keine Spalte für den Firmennamen. Geben Sie einer die Überschrift „name“, oder nennen Sie sie in einer Datei wie { &quot;ÜBERSCHRIFT&quot;: &quot;name&quot; } und ergänzen Sie --mapping MAP.json. Stehen in Zeile 1 schon Daten, ergänzen Sie --no-header: Dann heißen die Spalten „Column 1“, „Column 2“ und so weiter. Gefundene Spalten: %2.</translation>
    </message>
    <message>
        <source>line 1 is data; the mapping calls the columns &quot;Column 1&quot; and so on</source>
        <translation>Zeile 1 enthält Daten; die Zuordnung nennt die Spalten „Column 1“ und so weiter</translation>
    </message>
    <message>
        <source>--partner and --top cannot be given together.</source>
        <translation>--partner und --top können nicht zusammen angegeben werden.</translation>
    </message>
    <message>
        <source>Ranks which facts to find out next, by the chance that they change a tier or the list of the best.</source>
        <translation>Reiht, welche Angaben als Nächstes zu klären sind: nach der Wahrscheinlichkeit, dass sie eine Stufe oder die Liste der Besten ändern.</translation>
    </message>
    <message>
        <source>facts about this company only</source>
        <translation>nur Angaben über diese Firma</translation>
    </message>
    <message>
        <source>facts that change who is among the best K; 20 unless told otherwise</source>
        <translation>Angaben, die ändern, wer unter den besten K ist; 20, wenn nichts anderes angegeben ist</translation>
    </message>
    <message>
        <source>--against names another company than --partner.</source>
        <translation>--against nennt eine andere Firma als --partner.</translation>
    </message>
    <message>
        <source>another company, to compare the two point by point</source>
        <translation>eine andere Firma, um beide Punkt für Punkt zu vergleichen</translation>
    </message>
    <message>
        <source>--spread is a number above 0, not &quot;%1&quot;.</source>
        <translation>--spread ist eine Zahl über 0, nicht „%1“.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>%1 samples with seed %2: every share is within %3 points of what endless sampling would give, 95 times of 100.</source>
        <translation>%1 Stichproben mit Startwert %2: Jeder Anteil liegt in 95 von 100 Fällen höchstens %3 Punkte neben dem Wert unendlich vieler Stichproben.</translation>
    </message>
    <message>
        <source>Fewer than two companies can be compared, so there is nothing to sample.</source>
        <translation>Weniger als zwei Firmen lassen sich vergleichen, daher gibt es nichts zu ziehen.</translation>
    </message>
    <message>
        <source>Says how far each weight can move before the winner, the top or a tier changes.</source>
        <translation>Sagt, wie weit sich jedes Gewicht ändern kann, bevor der Erste, die Spitze oder eine Stufe wechselt.</translation>
    </message>
    <message>
        <source>size of the top that shall stay; 10 unless told otherwise</source>
        <translation>Größe der Spitze, die bleiben soll; ohne Angabe 10</translation>
    </message>
    <message>
        <source>company whose tier shall stay</source>
        <translation>Firma, deren Stufe bleiben soll</translation>
    </message>
    <message>
        <source>Says how often each company comes first, where weights and unknown facts are not certain.</source>
        <translation>Sagt, wie oft jede Firma auf den ersten Platz kommt, wenn Gewichte und unbekannte Angaben nicht sicher sind.</translation>
    </message>
    <message>
        <source>best companies that are compared; 500 unless told otherwise</source>
        <translation>beste Firmen, die verglichen werden; ohne Angabe 500</translation>
    </message>
    <message>
        <source>number of samples; 10000 unless told otherwise</source>
        <translation>Zahl der Stichproben; ohne Angabe 10000</translation>
    </message>
    <message>
        <source>another seed draws other samples; 1 unless told otherwise</source>
        <translation>ein anderer Startwert zieht andere Stichproben; ohne Angabe 1</translation>
    </message>
    <message>
        <source>any weights, any in the same order, or close to the given ones (usual)</source>
        <translation>beliebige Gewichte, beliebige in gleicher Reihenfolge oder nahe an den gegebenen (üblich)</translation>
    </message>
    <message>
        <source>how close: larger is closer; 74 unless told otherwise</source>
        <translation>wie nahe: größer heißt näher; ohne Angabe 74</translation>
    </message>
    <message>
        <source>%1 companies have this name. Rename them, or use the window.</source>
        <translation>%1 Firmen haben diesen Namen. Benennen Sie sie um, oder verwenden Sie das Fenster.</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 now, %4 with all proposals</source>
        <translation>%1: %2 vorher, %3 jetzt, %4 mit allen Vorschlägen</translation>
    </message>
    <message>
        <source>no tier</source>
        <translation>keine Stufe</translation>
    </message>
    <message>
        <source>Open proposals: %1. Close to the next tier: %2. Not evaluated yet: %3.</source>
        <translation>Offene Vorschläge: %1. Nahe an der nächsten Stufe: %2. Noch nicht geprüft: %3.</translation>
    </message>
    <message>
        <source>Give either --partner or --all.</source>
        <translation>Geben Sie entweder --partner oder --all an.</translation>
    </message>
    <message>
        <source>No change of tier is proposed for &quot;%1&quot;.</source>
        <translation>Für „%1“ ist kein Stufenwechsel vorgeschlagen.</translation>
    </message>
    <message>
        <source>--tier decides otherwise than proposed: it needs --partner and --reason.</source>
        <translation>--tier entscheidet anders als vorgeschlagen: Es braucht --partner und --reason.</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Approved: %1.</source>
        <translation>Genehmigt: %1.</translation>
    </message>
    <message>
        <source>Rejected: %1.</source>
        <translation>Abgelehnt: %1.</translation>
    </message>
    <message>
        <source>From version %1 to version %2.</source>
        <translation>Von Version %1 zu Version %2.</translation>
    </message>
    <message>
        <source>--%1 is a number, not &quot;%2&quot;.</source>
        <translation>--%1 ist eine Zahl, nicht „%2“.</translation>
    </message>
    <message>
        <source>Evaluates every company against the tiers it holds and proposes changes.</source>
        <translation>Prüft jede Firma gegen die Stufe, die sie hält, und schlägt Wechsel vor.</translation>
    </message>
    <message>
        <source>show the review, keep nothing</source>
        <translation>die Prüfung zeigen, nichts behalten</translation>
    </message>
    <message>
        <source>every open proposal of the profile</source>
        <translation>jeder offene Vorschlag des Profils</translation>
    </message>
    <message>
        <source>who decides; your login name otherwise</source>
        <translation>wer entscheidet; sonst Ihr Anmeldename</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>grant this tier instead of the proposed one; needs a reason</source>
        <translation>diese Stufe statt der vorgeschlagenen vergeben; braucht einen Grund</translation>
    </message>
    <message>
        <source>Says what moved the scores between two days: facts, weights, rules or age.</source>
        <translation>Sagt, was die Werte zwischen zwei Tagen bewegt hat: Fakten, Gewichte, Regeln oder Alter.</translation>
    </message>
    <message>
        <source>the first day</source>
        <translation>der erste Tag</translation>
    </message>
    <message>
        <source>the last day; today unless told otherwise</source>
        <translation>der letzte Tag; sonst heute</translation>
    </message>
    <message>
        <source>profile of the first day; the version in force then otherwise</source>
        <translation>Profil des ersten Tages; sonst die damals geltende Version</translation>
    </message>
    <message>
        <source>Shows or sets how slowly tiers follow the fit.</source>
        <translation>Zeigt oder legt fest, wie langsam Stufen der Passung folgen.</translation>
    </message>
    <message>
        <source>margin above a bound for a promotion</source>
        <translation>Abstand über einer Grenze für einen Aufstieg</translation>
    </message>
    <message>
        <source>margin below a bound for a demotion</source>
        <translation>Abstand unter einer Grenze für einen Abstieg</translation>
    </message>
    <message>
        <source>reviews in a row below before a demotion</source>
        <translation>Prüfungen nacheinander darunter vor einem Abstieg</translation>
    </message>
    <message>
        <source>days below before a demotion, or after a new version</source>
        <translation>Tage darunter vor einem Abstieg, oder nach einer neuen Version</translation>
    </message>
    <message>
        <source>whether changes need no approval</source>
        <translation>ob Wechsel keine Genehmigung brauchen</translation>
    </message>
    <message>
        <source>Lists the tier every company holds, and what is proposed.</source>
        <translation>Listet die Stufe jeder Firma auf und was vorgeschlagen ist.</translation>
    </message>
    <message>
        <source>Approves proposed changes of tiers.</source>
        <translation>Genehmigt vorgeschlagene Stufenwechsel.</translation>
    </message>
    <message>
        <source>Rejects proposed changes of tiers.</source>
        <translation>Lehnt vorgeschlagene Stufenwechsel ab.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; has no must-have.</source>
        <translation>Das Profil „%1“ hat kein Muss-Kriterium.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; has no must-have &quot;%2&quot;. It has: %3.</source>
        <translation>Das Profil „%1“ hat kein Muss-Kriterium „%2“. Es hat: %3.</translation>
    </message>
    <message>
        <source>The waiver would have ended before today.</source>
        <translation>Die Ausnahme wäre schon vor heute zu Ende.</translation>
    </message>
    <message>
        <source>Lets a company off a must-have until a day.</source>
        <translation>Setzt ein Muss-Kriterium für eine Firma bis zu einem Tag aus.</translation>
    </message>
    <message>
        <source>name of the profile; every version of it is meant</source>
        <translation>Name des Profils; gemeint ist jede Version davon</translation>
    </message>
    <message>
        <source>key of the criterion with the must-have</source>
        <translation>Schlüssel des Kriteriums mit dem Muss-Kriterium</translation>
    </message>
    <message>
        <source>who answers for it</source>
        <translation>wer es verantwortet</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>der Grund</translation>
    </message>
    <message>
        <source>the last day on which it holds</source>
        <translation>der letzte Tag, an dem es gilt</translation>
    </message>
    <message>
        <source>Lists who is let off which must-have, by whom and until when.</source>
        <translation>Listet auf, für wen welches Muss-Kriterium ausgesetzt ist, von wem und bis wann.</translation>
    </message>
    <message>
        <source>Principal eigenvalue %1, consistency index %2, random index %3 (table %4).</source>
        <translation>Größter Eigenwert %1, Konsistenzindex %2, Zufallsindex %3 (Tabelle %4).</translation>
    </message>
    <message>
        <source>Turns a ranking, points or pairwise judgements into weights.</source>
        <translation>Macht aus einer Rangfolge, Punkten oder Paarvergleichen Gewichte.</translation>
    </message>
    <message>
        <source>random index of the consistency ratio: saaty1980, saaty2005, aguaron2003, alonso2006 (unless told otherwise), donegan1991 or simulated</source>
        <translation>Zufallsindex des Konsistenzverhältnisses: saaty1980, saaty2005, aguaron2003, alonso2006 (ohne Angabe), donegan1991 oder simulated</translation>
    </message>
    <message>
        <source>csv unless told otherwise; json also tells how far judgements agree</source>
        <translation>ohne Angabe csv; json sagt auch, wie weit die Urteile übereinstimmen</translation>
    </message>
    <message>
        <source>It needs no workspace. The file is one of these; its header says which:
  criterion,rank          a ranking; equal ranks share, an empty rank or 0 is no importance
  criterion,points        ratings; the column swing instead of points for the worth of a swing, best 100
  ,A,B,C                  a square matrix: how many times as important the row is as the column, in
                          numbers or fractions like 1/3; an empty cell is not judged
  judge,left,right,value  the same as a list, for one judge or several; judge may be left out
The result has the columns criterion and weight; what is to be said about it goes to standard error.</source>
        <translation>Ein Arbeitsbereich ist nicht nötig. Die Datei hat eine dieser Formen; die Kopfzeile sagt, welche:
  criterion,rank          eine Rangfolge; gleiche Ränge teilen, ein leerer Rang oder 0 heißt ohne Bedeutung
  criterion,points        Punkte; die Spalte swing statt points für den Wert eines Sprungs, der beste 100
  ,A,B,C                  eine quadratische Matrix: wievielmal so wichtig die Zeile ist wie die Spalte, als
                          Zahl oder Bruch wie 1/3; eine leere Zelle ist nicht beurteilt
  judge,left,right,value  dasselbe als Liste, für eine oder mehrere Personen; judge darf fehlen
Das Ergebnis hat die Spalten criterion und weight; was dazu zu sagen ist, geht auf die Fehlerausgabe.</translation>
    </message>
    <message>
        <source>Say which company holds the tier.</source>
        <translation>Geben Sie an, welche Firma die Stufe hält.</translation>
    </message>
    <message>
        <source>Say under which ideal profile the tier is held.</source>
        <translation>Geben Sie an, unter welchem Idealprofil die Stufe gilt.</translation>
    </message>
    <message>
        <source>Say since when the tier is held.</source>
        <translation>Geben Sie an, seit wann die Stufe gilt.</translation>
    </message>
    <message>
        <source>Say when the tier was last evaluated.</source>
        <translation>Geben Sie an, wann die Stufe zuletzt geprüft wurde.</translation>
    </message>
    <message>
        <source>Say for which company the proposal is.</source>
        <translation>Geben Sie an, für welche Firma der Vorschlag gilt.</translation>
    </message>
    <message>
        <source>Say for which ideal profile the proposal is.</source>
        <translation>Geben Sie an, für welches Idealprofil der Vorschlag gilt.</translation>
    </message>
    <message>
        <source>Say from which day on the proposal shall hold.</source>
        <translation>Geben Sie an, ab welchem Tag der Vorschlag gelten soll.</translation>
    </message>
    <message>
        <source>Deciding otherwise than proposed needs a reason.</source>
        <translation>Wenn Sie anders entscheiden als vorgeschlagen, geben Sie einen Grund an.</translation>
    </message>
    <message>
        <source>Say for which ideal profile the waiver is.</source>
        <translation>Geben Sie an, für welches Idealprofil die Ausnahme gilt.</translation>
    </message>
    <message>
        <source>Say for which company the waiver is.</source>
        <translation>Geben Sie an, für welche Firma die Ausnahme gilt.</translation>
    </message>
    <message>
        <source>Say which must-have is waived.</source>
        <translation>Geben Sie an, welches Muss-Kriterium ausgesetzt wird.</translation>
    </message>
    <message>
        <source>Say who answers for the waiver.</source>
        <translation>Geben Sie an, wer die Ausnahme verantwortet.</translation>
    </message>
    <message>
        <source>Say why the must-have is waived.</source>
        <translation>Geben Sie an, warum das Muss-Kriterium ausgesetzt wird.</translation>
    </message>
    <message>
        <source>A waiver needs a last day.</source>
        <translation>Eine Ausnahme braucht einen letzten Tag.</translation>
    </message>
    <message>
        <source>The waiver ends before it begins.</source>
        <translation>Die Ausnahme endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>This is far too large for judgements. Choose another file.</source>
        <translation>Das ist viel zu groß für Urteile. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file has a header and no rows.</source>
        <translation>Die Datei hat eine Kopfzeile, aber keine Zeilen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number. Write numbers with a point, or fractions like 1/3.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie Zahlen mit Punkt oder Brüche wie 1/3.</translation>
    </message>
    <message>
        <source>The criterion has no name.</source>
        <translation>Das Kriterium hat keinen Namen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice.</source>
        <translation>„%1“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>%1 is negative. Ranks and points begin at 0.</source>
        <translation>%1 ist negativ. Ränge und Punkte beginnen bei 0.</translation>
    </message>
    <message>
        <source>There are more than %1 criteria.</source>
        <translation>Es sind mehr als %1 Kriterien.</translation>
    </message>
    <message>
        <source>No pair is judged.</source>
        <translation>Kein Paar ist beurteilt.</translation>
    </message>
    <message>
        <source>The criterion in column %1 has no name.</source>
        <translation>Das Kriterium in Spalte %1 hat keinen Namen.</translation>
    </message>
    <message>
        <source>The row &quot;%1&quot; has no column of the same name. A matrix has the same criteria in its first row and in its first column.</source>
        <translation>Zur Zeile „%1“ gibt es keine Spalte gleichen Namens. Eine Matrix hat in der ersten Zeile und in der ersten Spalte dieselben Kriterien.</translation>
    </message>
    <message>
        <source>The row has more cells than the header.</source>
        <translation>Die Zeile hat mehr Zellen als die Kopfzeile.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has no row of the same name. A matrix has the same criteria in its first row and in its first column.</source>
        <translation>Zur Spalte „%1“ gibt es keine Zeile gleichen Namens. Eine Matrix hat in der ersten Zeile und in der ersten Spalte dieselben Kriterien.</translation>
    </message>
    <message>
        <source>The file has ranks and points. Keep one of the two columns.</source>
        <translation>Die Datei hat Ränge und Punkte. Behalten Sie eine der beiden Spalten.</translation>
    </message>
    <message>
        <source>The header fits none of the known forms: criterion,rank; criterion,points; judge,left,right,value; or a square matrix with the same criteria in its first row and in its first column.</source>
        <translation>Die Kopfzeile passt zu keiner bekannten Form: criterion,rank; criterion,points; judge,left,right,value; oder eine quadratische Matrix mit denselben Kriterien in der ersten Zeile und in der ersten Spalte.</translation>
    </message>
    <message>
        <source>The number of samples must lie between 1 and %1.</source>
        <translation>Die Zahl der Stichproben muss zwischen 1 und %1 liegen.</translation>
    </message>
    <message>
        <source>At most %1 companies can be compared by sampling. Choose fewer.</source>
        <translation>Durch Stichproben lassen sich höchstens %1 Firmen vergleichen. Wählen Sie weniger.</translation>
    </message>
    <message>
        <source>The sampling was stopped.</source>
        <translation>Die Stichproben wurden abgebrochen.</translation>
    </message>
    <message>
        <source>Below the tiers</source>
        <translation>Unter den Stufen</translation>
    </message>
    <message>
        <source>No partner can be measured. %1 Choose another beginning, or record facts and results first.</source>
        <translation>Kein Partner lässt sich messen. %1 Wählen Sie einen anderen Beginn, oder erfassen Sie zuerst Fakten und Ergebnisse.</translation>
    </message>
    <message numerus="yes">
        <source>%n partners are measured: their fit to &quot;%1&quot; by what was recorded until %2, and &quot;%3&quot; over %4.</source>
        <translation>
            <numerusform>%n Partner wird gemessen: seine Passung zu „%1“ nach dem, was bis %2 erfasst war, und „%3“ über %4.</numerusform>
            <numerusform>%n Partner werden gemessen: ihre Passung zu „%1“ nach dem, was bis %2 erfasst war, und „%3“ über %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether fit foretells the result cannot be said: %1.</source>
        <translation>Ob die Passung das Ergebnis vorhersagt, lässt sich nicht sagen: %1.</translation>
    </message>
    <message>
        <source>The rank correlation is %1, but with so few partners nobody knows how sure that is.</source>
        <translation>Die Rangkorrelation ist %1, doch bei so wenigen Partnern weiß niemand, wie sicher das ist.</translation>
    </message>
    <message>
        <source>rank correlation %1, 95 % interval %2 to %3</source>
        <translation>Rangkorrelation %1, 95-%-Intervall %2 bis %3</translation>
    </message>
    <message>
        <source>Partners of better fit did better: %1.</source>
        <translation>Besser geeignete Partner waren erfolgreicher: %1.</translation>
    </message>
    <message>
        <source>Partners of better fit did worse: %1. The profile looks for the wrong partners, or for something this measure does not show.</source>
        <translation>Besser geeignete Partner waren weniger erfolgreich: %1. Das Profil sucht die falschen Partner oder etwas, das diese Kennzahl nicht zeigt.</translation>
    </message>
    <message>
        <source>The data cannot tell whether partners of better fit do better: %1 includes 0.</source>
        <translation>Die Daten können nicht sagen, ob besser geeignete Partner erfolgreicher sind: %1 schließt 0 ein.</translation>
    </message>
    <message numerus="yes">
        <source>A correlation of this size would show from about %n partners on.</source>
        <translation>
            <numerusform>Eine Korrelation dieser Größe würde sich ab etwa %n Partner zeigen.</numerusform>
            <numerusform>Eine Korrelation dieser Größe würde sich ab etwa %n Partnern zeigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Success means %1: %2 % of the partners succeeded.</source>
        <translation>Erfolg heißt %1: %2 % der Partner hatten Erfolg.</translation>
    </message>
    <message>
        <source>Without a target, success means the better half, %1: %2 % of the partners.</source>
        <translation>Ohne Zielwert heißt Erfolg die bessere Hälfte, %1: %2 % der Partner.</translation>
    </message>
    <message>
        <source>Of one partner that succeeded and one that did not, the fit picks the right one %1 times in 100 (95 % interval %2 to %3; 50 is guessing).</source>
        <translation>Von einem Partner mit und einem ohne Erfolg erkennt die Passung den richtigen in %1 von 100 Fällen (95-%-Intervall %2 bis %3; 50 ist Raten).</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n best-fitting partners %1 % succeeded, of all %2 %: %3 times as often.</source>
        <translation>
            <numerusform>Von dem %n am besten geeigneten Partner hatten %1 % Erfolg, von allen %2 %: %3-mal so oft.</numerusform>
            <numerusform>Von den %n am besten geeigneten Partnern hatten %1 % Erfolg, von allen %2 %: %3-mal so oft.</numerusform>
        </translation>
    </message>
    <message>
        <source>They brought %1 % of the total.</source>
        <translation>Sie brachten %1 % der Gesamtsumme.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did worse than &quot;%2&quot;: %3 % and %4 % succeeded%5.</source>
        <translation>„%1“ war schlechter als „%2“: %3 % und %4 % hatten Erfolg%5.</translation>
    </message>
    <message>
        <source>, which may be chance, as their intervals overlap</source>
        <translation>, was Zufall sein kann, denn die Intervalle überschneiden sich</translation>
    </message>
    <message>
        <source>Too few partners in a tier for a rate that means something: %1.</source>
        <translation>Zu wenige Partner in einer Stufe für eine aussagekräftige Quote: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n partners fail a must-have of the profile: %1 % of them succeeded, of the others %2 %.</source>
        <translation>
            <numerusform>%n Partner erfüllt ein Muss des Profils nicht: %1 % davon hatten Erfolg, von den anderen %2 %.</numerusform>
            <numerusform>%n Partner erfüllen ein Muss des Profils nicht: %1 % davon hatten Erfolg, von den anderen %2 %.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n partners too little was known then; their fit is mostly an estimate.</source>
        <translation>
            <numerusform>Von %n Partner war damals zu wenig bekannt; seine Passung ist überwiegend geschätzt.</numerusform>
            <numerusform>Von %n Partnern war damals zu wenig bekannt; ihre Passung ist überwiegend geschätzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Criteria that go with the result by themselves: %1.</source>
        <translation>Kriterien, die schon für sich mit dem Ergebnis gehen: %1.</translation>
    </message>
    <message>
        <source>Criteria that go against it: %1. Ask why before changing a weight.</source>
        <translation>Kriterien, die dagegen laufen: %1. Fragen Sie nach dem Grund, bevor Sie ein Gewicht ändern.</translation>
    </message>
    <message>
        <source>No single criterion stands out from chance.</source>
        <translation>Kein einzelnes Kriterium hebt sich vom Zufall ab.</translation>
    </message>
    <message>
        <source>Only companies that became partners have results, and their fit differs less than that of all companies (spread %1 points against %2): over all companies fit would tell more than here.</source>
        <translation>Nur Firmen, die Partner wurden, haben Ergebnisse, und ihre Passung unterscheidet sich weniger als die aller Firmen (Streuung %1 Punkte gegen %2): Über alle Firmen würde die Passung mehr sagen als hier.</translation>
    </message>
    <message>
        <source>Only companies that became partners have results; how the others would have done is not known.</source>
        <translation>Nur Firmen, die Partner wurden, haben Ergebnisse; wie die anderen abgeschnitten hätten, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This version was approved after the measured quarters began: whoever made it may have known how the partners did. The next quarters are the fair test.</source>
        <translation>Diese Version wurde nach Beginn der gemessenen Quartale freigegeben: Wer sie erstellt hat, kann die Ergebnisse der Partner gekannt haben. Die nächsten Quartale sind die faire Prüfung.</translation>
    </message>
    <message numerus="yes">
        <source>%n partnerships ended within these quarters; they stay in, with what they brought until then.</source>
        <translation>
            <numerusform>%n Partnerschaft endete in diesen Quartalen; sie bleibt dabei, mit dem, was sie bis dahin brachte.</numerusform>
            <numerusform>%n Partnerschaften endeten in diesen Quartalen; sie bleiben dabei, mit dem, was sie bis dahin brachten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <translation>%1 (95-%-Intervall %2 bis %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n without agreement or result</source>
        <translation>
            <numerusform>%n ohne Vereinbarung oder Ergebnis</numerusform>
            <numerusform>%n ohne Vereinbarung oder Ergebnis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that became partners later</source>
        <translation>
            <numerusform>%n, der erst später Partner wurde</numerusform>
            <numerusform>%n, die erst später Partner wurden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose partnership was over</source>
        <translation>
            <numerusform>%n, dessen Partnerschaft vorbei war</numerusform>
            <numerusform>%n, deren Partnerschaft vorbei war</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet recorded then</source>
        <translation>
            <numerusform>%n damals noch nicht erfasst</numerusform>
            <numerusform>%n damals noch nicht erfasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a quarter without result</source>
        <translation>
            <numerusform>%n mit einem Quartal ohne Ergebnis</numerusform>
            <numerusform>%n mit einem Quartal ohne Ergebnis</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Nicht berücksichtigt: %1.</translation>
    </message>
    <message>
        <source>No weights are suggested: %1 weights need at least %2 successes and as many failures, and the rarer of them happened %3 times.</source>
        <translation>Es werden keine Gewichte vorgeschlagen: %1 Gewichte brauchen mindestens %2 Erfolge und ebenso viele Misserfolge; das Seltenere davon kam %3-mal vor.</translation>
    </message>
    <message>
        <source>No weights are suggested: %1 weights need the results of at least %2 partners, and there are %3.</source>
        <translation>Es werden keine Gewichte vorgeschlagen: %1 Gewichte brauchen die Ergebnisse von mindestens %2 Partnern; es sind %3.</translation>
    </message>
    <message>
        <source>With so few cases weights set with judgement, or equal ones, foretell as well as learned ones.</source>
        <translation>Bei so wenigen Fällen sagen mit Urteil gesetzte oder gleiche Gewichte ebenso viel voraus wie gelernte.</translation>
    </message>
    <message>
        <source>No weights are suggested: fewer than two criteria differ between the partners.</source>
        <translation>Es werden keine Gewichte vorgeschlagen: Die Partner unterscheiden sich in weniger als zwei Kriterien.</translation>
    </message>
    <message>
        <source>Keep the weights: on partners they have not seen, learned weights are not surely better.</source>
        <translation>Behalten Sie die Gewichte: Bei Partnern, die sie nicht gesehen haben, sind gelernte Gewichte nicht sicher besser.</translation>
    </message>
    <message>
        <source>The suggested weights order partners they have not seen better than the present and than equal weights.</source>
        <translation>Die vorgeschlagenen Gewichte ordnen Partner, die sie nicht gesehen haben, besser als die jetzigen und besser als gleiche Gewichte.</translation>
    </message>
    <message>
        <source>Gain in the area under the curve: %1 over the present weights, %2 over equal ones.</source>
        <translation>Gewinn an Fläche unter der Kurve: %1 gegenüber den jetzigen Gewichten, %2 gegenüber gleichen.</translation>
    </message>
    <message>
        <source>Gain in rank correlation: %1 over the present weights, %2 over equal ones.</source>
        <translation>Gewinn an Rangkorrelation: %1 gegenüber den jetzigen Gewichten, %2 gegenüber gleichen.</translation>
    </message>
    <message>
        <source>Left alone, because all partners are the same in them: %1.</source>
        <translation>Unverändert, weil darin alle Partner gleich sind: %1.</translation>
    </message>
    <message>
        <source>Fit is not revenue: weights tuned on one measure look for more of what sold last year. Nothing is changed by itself.</source>
        <translation>Passung ist nicht Umsatz: Auf eine Kennzahl abgestimmte Gewichte suchen mehr von dem, was sich voriges Jahr verkauft hat. Von selbst wird nichts geändert.</translation>
    </message>
    <message>
        <source>The workspace has no results for &quot;%1&quot; in a quarter that is over, so there is nothing to compare the fit with.</source>
        <translation>Der Arbeitsbereich hat für „%1“ kein Ergebnis eines abgeschlossenen Quartals; die Passung lässt sich mit nichts vergleichen.</translation>
    </message>
    <message>
        <source>Results for &quot;%1&quot; reach to %2, and %3 months from %4 reach to %5. Begin earlier or choose fewer months.</source>
        <translation>Ergebnisse für „%1“ reichen bis %2; %3 Monate ab %4 reichen bis %5. Beginnen Sie früher oder wählen Sie weniger Monate.</translation>
    </message>
    <message>
        <source>there are too few cases</source>
        <translation>es sind zu wenige Fälle</translation>
    </message>
    <message>
        <source>all values are the same</source>
        <translation>alle Werte sind gleich</translation>
    </message>
    <message>
        <source>all succeeded or none did</source>
        <translation>alle hatten Erfolg oder keiner</translation>
    </message>
    <message>
        <source>the score separates them without one exception</source>
        <translation>die Passung trennt sie ohne eine Ausnahme</translation>
    </message>
    <message>
        <source>the calculation did not settle</source>
        <translation>die Rechnung kam zu keinem Ende</translation>
    </message>
    <message>
        <source>The weights were not learned.</source>
        <translation>Die Gewichte wurden nicht gelernt.</translation>
    </message>
    <message>
        <source>There is no such group of criteria.</source>
        <translation>Diese Gruppe von Kriterien gibt es nicht.</translation>
    </message>
    <message>
        <source>The criterion &quot;%1&quot; has no weight.</source>
        <translation>Das Kriterium „%1“ hat kein Gewicht.</translation>
    </message>
    <message>
        <source>The group does not hold all the criteria that have weights.</source>
        <translation>Die Gruppe enthält nicht alle Kriterien, für die es Gewichte gibt.</translation>
    </message>
    <message>
        <source>The judgements leave parts that are not compared with each other: %1. Compare a criterion of each part with one of another part.</source>
        <translation>Die Urteile lassen Teile unverbunden: %1. Vergleichen Sie ein Kriterium jedes Teils mit einem aus einem anderen Teil.</translation>
    </message>
    <message>
        <source>There are no criteria to compare.</source>
        <translation>Es gibt keine Kriterien zu vergleichen.</translation>
    </message>
    <message>
        <source>The judgements multiply up to weights too far apart to tell. Use smaller judgements.</source>
        <translation>Die Urteile ergeben Gewichte, die zu weit auseinanderliegen. Wählen Sie kleinere Verhältnisse.</translation>
    </message>
    <message>
        <source>The judgements agree well enough: consistency ratio %1 (random index of %2), at most %3 is accepted.</source>
        <translation>Die Urteile passen gut genug zueinander: Konsistenzverhältnis %1 (Zufallsindex: %2), zulässig ist höchstens %3.</translation>
    </message>
    <message>
        <source>The judgements contradict each other: consistency ratio %1 (random index of %2), at most %3 is accepted.</source>
        <translation>Die Urteile widersprechen sich: Konsistenzverhältnis %1 (Zufallsindex: %2), zulässig ist höchstens %3.</translation>
    </message>
    <message>
        <source>Each criterion is linked to the others in one way only, so nothing shows whether the judgements agree. Judge at least one more pair.</source>
        <translation>Jedes Kriterium ist nur auf einem Weg mit den anderen verbunden. Ob die Urteile zueinander passen, lässt sich so nicht sagen. Beurteilen Sie mindestens ein weiteres Paar.</translation>
    </message>
    <message>
        <source>Not all pairs are judged: the consistency ratio is approximate.</source>
        <translation>Nicht alle Paare sind beurteilt: Das Konsistenzverhältnis ist eine Näherung.</translation>
    </message>
    <message>
        <source>The table ends before %1 criteria; the formula of Alonso and Lamata stands in.</source>
        <translation>Die Tabelle reicht nicht bis %1 Kriterien; die Formel von Alonso und Lamata springt ein.</translation>
    </message>
    <message>
        <source>The geometric consistency index is %1; at most %2 is accepted.</source>
        <translation>Der geometrische Konsistenzindex ist %1; zulässig ist höchstens %2.</translation>
    </message>
    <message>
        <source>Look again at &quot;%1&quot; over &quot;%2&quot;: the judgement is %3, about %4 would fit the others.</source>
        <translation>Sehen Sie sich „%1“ gegen „%2“ noch einmal an: Das Urteil ist %3, zu den anderen würde etwa %4 passen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; over &quot;%2&quot;</source>
        <translation>„%1“ gegen „%2“</translation>
    </message>
    <message>
        <source>Judgements beyond nine to one are hard to make: %1.</source>
        <translation>Urteile jenseits von neun zu eins lassen sich kaum treffen: %1.</translation>
    </message>
    <message>
        <source>%1 criteria in one group are hard to judge in pairs. Split them into groups of at most %2.</source>
        <translation>%1 Kriterien in einer Gruppe lassen sich schwer paarweise beurteilen. Teilen Sie sie in Gruppen von höchstens %2 auf.</translation>
    </message>
    <message>
        <source>The judgements contradict each other so much that the weights did not settle. Do not use them.</source>
        <translation>Die Urteile widersprechen sich so sehr, dass die Gewichte nicht zur Ruhe kommen. Verwenden Sie sie nicht.</translation>
    </message>
    <message>
        <source>Saaty 1980</source>
        <translation>Saaty 1980</translation>
    </message>
    <message>
        <source>Saaty 2005</source>
        <translation>Saaty 2005</translation>
    </message>
    <message>
        <source>Aguarón and Moreno-Jiménez 2003</source>
        <translation>Aguarón und Moreno-Jiménez 2003</translation>
    </message>
    <message>
        <source>Alonso and Lamata 2006</source>
        <translation>Alonso und Lamata 2006</translation>
    </message>
    <message>
        <source>Donegan and Dodd 1991</source>
        <translation>Donegan und Dodd 1991</translation>
    </message>
    <message>
        <source>own simulation, 100,000 matrices of each size</source>
        <translation>eigene Simulation, 100.000 Matrizen je Größe</translation>
    </message>
    <message>
        <source>Ranks and points must be numbers that are not negative.</source>
        <translation>Ränge und Punkte müssen Zahlen sein, die nicht negativ sind.</translation>
    </message>
    <message>
        <source>No criterion has any importance, so there are no weights. Give at least one a rank or points.</source>
        <translation>Kein Kriterium hat Bedeutung, also gibt es keine Gewichte. Geben Sie mindestens einem einen Rang oder Punkte.</translation>
    </message>
    <message>
        <source>The margin for a promotion is a number from 0 to under 100 points.</source>
        <translation>Der Abstand für einen Aufstieg ist eine Zahl von 0 bis unter 100 Punkten.</translation>
    </message>
    <message>
        <source>The margin for a demotion is a number from 0 to under 100 points.</source>
        <translation>Der Abstand für einen Abstieg ist eine Zahl von 0 bis unter 100 Punkten.</translation>
    </message>
    <message>
        <source>The number of reviews before a demotion cannot be negative.</source>
        <translation>Die Zahl der Prüfungen vor einem Abstieg kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>The days of grace cannot be negative.</source>
        <translation>Die Schonfrist in Tagen kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>The margins of %1 and %2 points do not fit between the tiers &quot;%3&quot; and &quot;%4&quot;. Choose smaller margins or move the tiers apart.</source>
        <translation>Die Abstände von %1 und %2 Punkten passen nicht zwischen die Stufen „%3“ und „%4“. Wählen Sie kleinere Abstände, oder rücken Sie die Stufen auseinander.</translation>
    </message>
    <message>
        <source>partners, succeeded %, 95 % interval, mean outcome: tier</source>
        <translation>Partner, Erfolg %, 95-%-Intervall, mittleres Ergebnis: Stufe</translation>
    </message>
    <message>
        <source>weight %, known, rank correlation, 95 % interval, succeeded % of high and low: criterion</source>
        <translation>Gewicht %, bekannt, Rangkorrelation, 95-%-Intervall, Erfolg % bei hohen und niedrigen Werten: Kriterium</translation>
    </message>
    <message>
        <source>A rate of success cannot be read from the fit: %1.</source>
        <translation>Eine Erfolgsquote lässt sich aus der Passung nicht ablesen: %1.</translation>
    </message>
    <message>
        <source>Fit read as a rate of success, on partners left out: mean squared miss %1; the same rate for all misses by %2.</source>
        <translation>Passung als Erfolgsquote gelesen, an nicht verwendeten Partnern: mittlerer quadratischer Fehler %1; dieselbe Quote für alle verfehlt um %2.</translation>
    </message>
    <message>
        <source>partners, succeeded %, 95 % interval: foretold</source>
        <translation>Partner, Erfolg %, 95-%-Intervall: vorhergesagt</translation>
    </message>
    <message>
        <source>weight % now, suggested, 95 % interval, share of draws without weight %: criterion</source>
        <translation>Gewicht % jetzt, vorgeschlagen, 95-%-Intervall, Anteil der Ziehungen ohne Gewicht %: Kriterium</translation>
    </message>
    <message>
        <source>%1 draws, seed %2.</source>
        <translation>%1 Ziehungen, Startwert %2.</translation>
    </message>
    <message>
        <source>(must-have waived)</source>
        <translation>(Muss-Kriterium ausgesetzt)</translation>
    </message>
    <message>
        <source>points  other  difference  criterion</source>
        <translation>Punkte  andere  Unterschied  Kriterium</translation>
    </message>
    <message>
        <source>With this profile a company can reach from %1 to %2 points.</source>
        <translation>Mit diesem Profil kann eine Firma %1 bis %2 Punkte erreichen.</translation>
    </message>
    <message>
        <source>There must be an attribute and its cost.</source>
        <translation>Es müssen ein Merkmal und seine Kosten dastehen.</translation>
    </message>
    <message>
        <source>The attribute &quot;%1&quot; stands twice.</source>
        <translation>Das Merkmal „%1“ steht zweimal da.</translation>
    </message>
    <message>
        <source>A cost is a number above 0, not &quot;%1&quot;.</source>
        <translation>Kosten sind eine Zahl über 0, nicht „%1“.</translation>
    </message>
    <message>
        <source>The first line must be: attribute,cost</source>
        <translation>Die erste Zeile muss lauten: attribute,cost</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; reaches %2 % here and %3 % on average.</source>
        <translation>„%1“ erreicht hier %2 %, im Durchschnitt %3 %.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known and counts as %2 %, against %3 % on average.</source>
        <translation>„%1“ ist nicht bekannt und zählt als %2 %, im Durchschnitt sind es %3 %.</translation>
    </message>
    <message>
        <source>Were it average, %1 instead of %2 ranks would lie between.</source>
        <translation>Wäre es durchschnittlich, lägen %1 statt %2 Ränge dazwischen.</translation>
    </message>
    <message>
        <source>TOPSIS has no ranks: it needs at least two companies that differ.</source>
        <translation>TOPSIS hat keine Ränge: Es braucht mindestens zwei Firmen, die sich unterscheiden.</translation>
    </message>
    <message>
        <source>TOPSIS leaves &quot;%1&quot; out: no ranked company has any of it.</source>
        <translation>TOPSIS lässt „%1“ weg: Keine gereihte Firma hat etwas davon.</translation>
    </message>
    <message>
        <source>These ranks are other views of the same facts. Fit and tiers do not depend on them, and TOPSIS ranks change with the companies in the list.</source>
        <translation>Diese Ränge sind andere Blicke auf dieselben Fakten. Passung und Stufen hängen nicht von ihnen ab, und TOPSIS-Ränge ändern sich mit den Firmen in der Liste.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; of the workspace cannot be &quot;%2&quot;. Set the tier rule anew.</source>
        <translation>Die Einstellung „%1“ des Arbeitsbereichs kann nicht „%2“ sein. Legen Sie die Stufenregel neu fest.</translation>
    </message>
    <message>
        <source>Set tier rule</source>
        <translation>Stufenregel festlegen</translation>
    </message>
    <message>
        <source>Version %1 of &quot;%2&quot; is not in force, so it grants no tiers. Approve it, or review the version in force.</source>
        <translation>Version %1 von „%2“ ist nicht in Kraft und vergibt daher keine Stufen. Genehmigen Sie sie, oder prüfen Sie mit der geltenden Version.</translation>
    </message>
    <message>
        <source>Review tiers</source>
        <translation>Stufen prüfen</translation>
    </message>
    <message>
        <source>This proposal is no longer open.</source>
        <translation>Dieser Vorschlag ist nicht mehr offen.</translation>
    </message>
    <message>
        <source>The first day lies after the last one.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
    <message>
        <source>Rank-order centroid</source>
        <translation>Rangfolge, Schwerpunkt (ROC)</translation>
    </message>
    <message>
        <source>Rank sum</source>
        <translation>Rangsumme</translation>
    </message>
    <message>
        <source>Rank reciprocal</source>
        <translation>Kehrwert der Ränge</translation>
    </message>
    <message>
        <source>Swing weights</source>
        <translation>Swing-Gewichte</translation>
    </message>
    <message>
        <source>Direct rating</source>
        <translation>Direkte Punkte</translation>
    </message>
    <message>
        <source>Pairwise comparison</source>
        <translation>Paarvergleich</translation>
    </message>
    <message>
        <source>No importance, so weight 0: %1.</source>
        <translation>Ohne Bedeutung, also Gewicht 0: %1.</translation>
    </message>
    <message>
        <source>The best swing has %1 points, not 100. Only the ratios count.</source>
        <translation>Der beste Sprung hat %1 Punkte, nicht 100. Nur die Verhältnisse zählen.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>A judgement must be above 0, at most a billion to one.</source>
        <translation>Ein Urteil muss über 0 liegen, höchstens eine Milliarde zu eins.</translation>
    </message>
    <message>
        <source>A criterion is not compared with itself.</source>
        <translation>Ein Kriterium wird nicht mit sich selbst verglichen.</translation>
    </message>
    <message>
        <source>The pair is judged twice, and not alike.</source>
        <translation>Das Paar ist zweimal beurteilt, und nicht gleich.</translation>
    </message>
    <message>
        <source>The judges are furthest apart on &quot;%1&quot; over &quot;%2&quot;: from %3 to %4.</source>
        <translation>Am weitesten auseinander liegen die Urteile bei „%1“ gegen „%2“: von %3 bis %4.</translation>
    </message>
    <message>
        <source>Added %L1 companies to &quot;%2&quot;.</source>
        <translation>%L1 Firmen zu „%2“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Tells for each pair of names whether they are one company.</source>
        <translation>Sagt zu jedem Namenspaar, ob es eine Firma ist.</translation>
    </message>
    <message>
        <source>Lists companies that may be in the workspace twice.</source>
        <translation>Listet Firmen, die vielleicht doppelt im Arbeitsbereich stehen.</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1 hat keine Zeilen.</translation>
    </message>
    <message>
        <source>%1 needs a first line with the columns &quot;left&quot; and &quot;right&quot;.</source>
        <translation>%1 braucht eine erste Zeile mit den Spalten „left“ und „right“.</translation>
    </message>
    <message>
        <source>%1 has no rows below its first line.</source>
        <translation>%1 hat unter der ersten Zeile keine Zeilen.</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>one name is the initials of the other</source>
        <translation>ein Name besteht aus den Anfangsbuchstaben des anderen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; read as &quot;%2&quot;</source>
        <translation>„%1“ gelesen als „%2“</translation>
    </message>
    <message>
        <source>only left: %1</source>
        <translation>nur links: %1</translation>
    </message>
    <message>
        <source>only right: %1</source>
        <translation>nur rechts: %1</translation>
    </message>
    <message>
        <source>different numbers</source>
        <translation>andere Zahlen</translation>
    </message>
    <message>
        <source>different legal forms</source>
        <translation>andere Rechtsformen</translation>
    </message>
    <message>
        <source>same web domain</source>
        <translation>gleiche Webadresse</translation>
    </message>
    <message>
        <source>other web domain</source>
        <translation>andere Webadresse</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>gleiche Telefonnummer</translation>
    </message>
    <message>
        <source>other phone</source>
        <translation>andere Telefonnummer</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>gleiche Anschrift</translation>
    </message>
    <message>
        <source>other address</source>
        <translation>andere Anschrift</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>gleicher Ort</translation>
    </message>
    <message>
        <source>other city</source>
        <translation>anderer Ort</translation>
    </message>
    <message>
        <source>same country</source>
        <translation>gleiches Land</translation>
    </message>
    <message>
        <source>other country</source>
        <translation>anderes Land</translation>
    </message>
    <message>
        <source>Tier or profile changed since this was proposed. Review the tiers again, then decide.</source>
        <translation>Stufe oder Profil haben sich seit dem Vorschlag geändert. Prüfen Sie die Stufen erneut und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>The profile has no tier &quot;%1&quot;.</source>
        <translation>Das Profil hat keine Stufe „%1“.</translation>
    </message>
    <message>
        <source>The spread of the weights must be a number above 0.</source>
        <translation>Die Streuung der Gewichte muss eine Zahl über 0 sein.</translation>
    </message>
    <message>
        <source>The conditions on the weights leave almost nothing of the range around the given weights. Relax them, choose a smaller spread value, or draw uniform weights.</source>
        <translation>Die Bedingungen an die Gewichte lassen vom Bereich um die gegebenen Gewichte fast nichts übrig. Lockern Sie sie, wählen Sie eine kleinere Streuung oder ziehen Sie gleichverteilte Gewichte.</translation>
    </message>
    <message>
        <source>The conditions on the weights contradict each other, or leave a single weighting. Relax them.</source>
        <translation>Die Bedingungen an die Gewichte widersprechen sich oder lassen nur eine Gewichtung zu. Lockern Sie sie.</translation>
    </message>
    <message>
        <source>The judgement of &quot;%1&quot; over &quot;%2&quot; is %3. It must be above 0, at most a billion to one.</source>
        <translation>Das Urteil „%1“ gegen „%2“ ist %3. Es muss über 0 liegen, höchstens eine Milliarde zu eins.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; compared with itself must be 1, not %2.</source>
        <translation>„%1“ mit sich selbst verglichen muss 1 sein, nicht %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; over &quot;%2&quot; is %3, but &quot;%2&quot; over &quot;%1&quot; is %4. One must be 1 divided by the other.</source>
        <translation>„%1“ gegen „%2“ ist %3, aber „%2“ gegen „%1“ ist %4. Eines muss der Kehrwert des anderen sein.</translation>
    </message>
    <message>
        <source>A note belongs to a company.</source>
        <translation>Eine Notiz gehört zu einer Firma.</translation>
    </message>
    <message>
        <source>Write something in the note, or cancel it.</source>
        <translation>Schreiben Sie etwas in die Notiz, oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>An outcome belongs to a company.</source>
        <translation>Ein Ergebnis gehört zu einer Firma.</translation>
    </message>
    <message>
        <source>Choose the version of the ideal profile the company was recruited with.</source>
        <translation>Wählen Sie die Version des Idealprofils, mit der die Firma gewonnen wurde.</translation>
    </message>
    <message>
        <source>Say on which day the company was recruited.</source>
        <translation>Geben Sie an, an welchem Tag die Firma gewonnen wurde.</translation>
    </message>
    <message>
        <source>The first deal lies before the day the company was recruited.</source>
        <translation>Das erste Geschäft liegt vor dem Tag, an dem die Firma gewonnen wurde.</translation>
    </message>
    <message>
        <source>Satisfaction is a number from 0 to 100.</source>
        <translation>Die Zufriedenheit ist eine Zahl von 0 bis 100.</translation>
    </message>
    <message>
        <source>The cost of enablement is not negative.</source>
        <translation>Die Kosten der Befähigung sind nicht negativ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency: write it as EUR.</source>
        <translation>„%1“ ist keine Währung: Schreiben Sie sie wie EUR.</translation>
    </message>
    <message>
        <source>A relation needs two companies: choose the other one from the list.</source>
        <translation>Eine Beziehung braucht zwei Firmen: Wählen Sie die andere aus der Liste.</translation>
    </message>
    <message>
        <source>A company has no relation with itself: choose another company.</source>
        <translation>Eine Firma hat keine Beziehung zu sich selbst: Wählen Sie eine andere.</translation>
    </message>
    <message numerus="yes">
        <source>Half of them needed %n day(s) or less to the first deal.</source>
        <translation>
            <numerusform>Die Hälfte brauchte höchstens einen Tag bis zum ersten Geschäft.</numerusform>
            <numerusform>Die Hälfte brauchte höchstens %n Tage bis zum ersten Geschäft.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are active.</source>
        <translation>%1 von %2 sind aktiv.</translation>
    </message>
    <message>
        <source>No company is recorded as recruited with version %1.</source>
        <translation>Keine Firma ist als mit Version %1 gewonnen erfasst.</translation>
    </message>
    <message numerus="yes">
        <source>%n with other versions.</source>
        <translation>
            <numerusform>%n mit anderen Versionen.</numerusform>
            <numerusform>%n mit anderen Versionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody recruited with it yet</source>
        <translation>Noch niemand damit gewonnen</translation>
    </message>
    <message>
        <source>No metrics</source>
        <translation>Keine Messwerte</translation>
    </message>
    <message numerus="yes">
        <source>%n company(s) were recruited with it, and of none is it recorded how it turned out: first deal, activity, satisfaction, cost.</source>
        <translation>
            <numerusform>%n Firma wurde damit gewonnen, und es ist nicht erfasst, was daraus wurde: erstes Geschäft, Aktivität, Zufriedenheit, Kosten.</numerusform>
            <numerusform>%n Firmen wurden damit gewonnen, und von keiner ist erfasst, was daraus wurde: erstes Geschäft, Aktivität, Zufriedenheit, Kosten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicators are recorded for %1 of %2 recruited companies.</source>
        <translation>Für %1 von %2 gewonnenen Firmen sind Kennzahlen erfasst.</translation>
    </message>
    <message>
        <source>Outcomes are recorded</source>
        <translation>Ergebnisse sind erfasst</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n tier(s)</source>
        <translation>
            <numerusform>%n Stufe genehmigen</numerusform>
            <numerusform>%n Stufen genehmigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n tier(s)</source>
        <translation>
            <numerusform>%n Stufe ablehnen</numerusform>
            <numerusform>%n Stufen ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Override %n tier(s)</source>
        <translation>
            <numerusform>%n Stufe anders entscheiden</numerusform>
            <numerusform>%n Stufen anders entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve %1 for %2</source>
        <translation>%1 für %2 genehmigen</translation>
    </message>
    <message>
        <source>Reject %1 for %2</source>
        <translation>%1 für %2 ablehnen</translation>
    </message>
    <message>
        <source>Give %1 to %2 instead</source>
        <translation>Stattdessen %1 an %2 vergeben</translation>
    </message>
    <message>
        <source>Waive %1 for %2</source>
        <translation>%1 für %2 aussetzen</translation>
    </message>
    <message numerus="yes">
        <source>Waive %1 for %n companies</source>
        <translation>
            <numerusform>%1 für %n Firma aussetzen</numerusform>
            <numerusform>%1 für %n Firmen aussetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>The waiver of %1 for %2 does not hold any more on %3.</source>
        <translation>Die Ausnahme von %1 für %2 gilt am %3 nicht mehr.</translation>
    </message>
    <message>
        <source>End the waiver of %1 for %2</source>
        <translation>Ausnahme von %1 für %2 beenden</translation>
    </message>
    <message numerus="yes">
        <source>End %n waiver(s)</source>
        <translation>
            <numerusform>%n Ausnahme beenden</numerusform>
            <numerusform>%n Ausnahmen beenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank order distribution</source>
        <translation>Rangfolgenverteilung</translation>
    </message>
    <message>
        <source>The method %1 cannot read this file. A ranking (criterion,rank) is for roc, rs, rr and rod, points (criterion,points) for swing and direct, a matrix or judge,left,right,value for pairwise.</source>
        <translation>Die Methode %1 kann diese Datei nicht lesen. Eine Rangfolge (criterion,rank) ist für roc, rs, rr und rod, Punkte (criterion,points) sind für swing und direct, eine Matrix oder judge,left,right,value für pairwise.</translation>
    </message>
    <message>
        <source>A waiver cannot end before today: what it let pass until now was let pass.</source>
        <translation>Eine Ausnahme kann nicht vor heute enden: Was sie bis jetzt durchgehen ließ, ist durchgegangen.</translation>
    </message>
    <message>
        <source>No waiver of &quot;%1&quot; holds for &quot;%2&quot; on %3.</source>
        <translation>Am %3 gilt für „%2“ keine Ausnahme von „%1“.</translation>
    </message>
    <message>
        <source>Ended: %1.</source>
        <translation>Beendet: %1.</translation>
    </message>
    <message>
        <source>Ends what a company is let off before its last day.</source>
        <translation>Beendet eine Ausnahme vor ihrem letzten Tag.</translation>
    </message>
    <message>
        <source>the first day on which it no longer holds; today unless told otherwise</source>
        <translation>der erste Tag, an dem sie nicht mehr gilt; wenn nicht anders angegeben, heute</translation>
    </message>
    <message>
        <source>only those that end within so many days from today</source>
        <translation>nur solche, die binnen so vieler Tage ab heute enden</translation>
    </message>
    <message>
        <source>roc, rs, rr or rod for a ranking, swing or direct for ratings, pairwise for the rest; unless told otherwise roc, direct, pairwise, as the file asks</source>
        <translation>roc, rs, rr oder rod für eine Rangfolge, swing oder direct für Punkte, pairwise für den Rest; wenn nicht anders angegeben roc, direct, pairwise, je nach Datei</translation>
    </message>
    <message>
        <source>call judgements consistent up to 0.05 for three criteria and 0.08 for four, not 0.10</source>
        <translation>Urteile gelten bei drei Kriterien nur bis 0,05 und bei vier bis 0,08 als konsistent, nicht bis 0,10</translation>
    </message>
    <message>
        <source>under another name it is known by</source>
        <translation>unter einem anderen Namen, unter dem sie bekannt ist</translation>
    </message>
    <message>
        <source>The probabilities lie between 0 and 1, and &quot;ask&quot; is not above &quot;same&quot;.</source>
        <translation>Die Wahrscheinlichkeiten liegen zwischen 0 und 1, und „fragen“ liegt nicht über „dieselbe“.</translation>
    </message>
    <message>
        <source>Change when companies count as the same</source>
        <translation>Ändern, ab wann Firmen als dieselbe gelten</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>Der Vergleich wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>%1 mit %2 zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln companies into %1</source>
        <translation>
            <numerusform>%Ln Firma mit %1 zusammenführen</numerusform>
            <numerusform>%Ln Firmen mit %1 zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell %1 and %2 apart</source>
        <translation>%1 und %2 auseinanderhalten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is named twice, and there is only one.</source>
        <translation>„%1“ ist zweimal genannt, und es gibt sie nur einmal.</translation>
    </message>
    <message>
        <source>%1 companies are called &quot;%2&quot;. Name one by its number: %3.</source>
        <translation>%1 Firmen heißen „%2“. Nennen Sie eine bei ihrer Nummer: %3.</translation>
    </message>
    <message>
        <source>--take is a list like website=other,regions_served=both; &quot;%1&quot; is not.</source>
        <translation>--take ist eine Liste wie website=other,regions_served=both; „%1“ ist keine.</translation>
    </message>
    <message>
        <source>Neither company has &quot;%1&quot;.</source>
        <translation>Keine der beiden Firmen hat „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can hold only one of the two.</source>
        <translation>„%1“ kann nur einen der beiden Werte haben.</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>%1 wurde mit %2 zusammengeführt.</translation>
    </message>
    <message>
        <source>Forget that two companies are not the same</source>
        <translation>Vergessen, dass zwei Firmen nicht dieselbe sind</translation>
    </message>
    <message>
        <source>--%1 is a probability from 0 to 1.</source>
        <translation>--%1 ist eine Wahrscheinlichkeit von 0 bis 1.</translation>
    </message>
    <message>
        <source>who decided it</source>
        <translation>wer es entschieden hat</translation>
    </message>
    <message>
        <source>Makes one company of two or more, as one change.</source>
        <translation>Macht aus zwei oder mehr Firmen eine, in einem Schritt.</translation>
    </message>
    <message>
        <source>the company that stays, by name or as #NUMBER</source>
        <translation>die Firma, die bleibt, beim Namen oder als #NUMMER</translation>
    </message>
    <message>
        <source>the company that is merged into it</source>
        <translation>die Firma, die in ihr aufgeht</translation>
    </message>
    <message>
        <source>whose value a field takes; what is not listed takes the one that --dry-run proposes</source>
        <translation>wessen Wert ein Feld bekommt; was nicht genannt ist, bekommt den von --dry-run vorgeschlagenen</translation>
    </message>
    <message>
        <source>list field by field what would be taken, and change nothing</source>
        <translation>Feld für Feld zeigen, was übernommen würde, und nichts ändern</translation>
    </message>
    <message>
        <source>Remembers that two companies are not the same.</source>
        <translation>Merkt sich, dass zwei Firmen nicht dieselbe sind.</translation>
    </message>
    <message>
        <source>one company, by name or as #NUMBER</source>
        <translation>die eine Firma, beim Namen oder als #NUMMER</translation>
    </message>
    <message>
        <source>the other one</source>
        <translation>die andere</translation>
    </message>
    <message>
        <source>they may be the same after all</source>
        <translation>sie können doch dieselbe sein</translation>
    </message>
    <message>
        <source>Shows or sets from which probability on companies count as the same.</source>
        <translation>Zeigt oder setzt, ab welcher Wahrscheinlichkeit Firmen als dieselbe gelten.</translation>
    </message>
    <message>
        <source>from here on they are the same</source>
        <translation>von hier an sind sie dieselbe</translation>
    </message>
    <message>
        <source>from here on a person is asked</source>
        <translation>von hier an wird ein Mensch gefragt</translation>
    </message>
    <message>
        <source>line %1: %2 was taken for %3 (%4 %)</source>
        <translation>Zeile %1: %2 wurde für %3 gehalten (%4 %)</translation>
    </message>
    <message>
        <source>line %1: %2 may be %3 (%4 %)</source>
        <translation>Zeile %1: %2 ist vielleicht %3 (%4 %)</translation>
    </message>
    <message>
        <source>… and %1 more that are similar</source>
        <translation>… und %1 weitere ähnliche</translation>
    </message>
    <message>
        <source>So many companies are new that only equal names were looked for. &quot;duplicates&quot; finds the others.</source>
        <translation>So viele Firmen sind neu, dass nur nach gleichen Namen gesucht wurde. „duplicates“ findet die anderen.</translation>
    </message>
    <message>
        <source>what to do with a company that may be one of another name: ask adds it and says so</source>
        <translation>was mit einer Firma geschieht, die unter anderem Namen da sein kann: ask fügt sie hinzu und sagt es</translation>
    </message>
    <message>
        <source>Here belongs one of: %1.</source>
        <translation>Hierher gehört eines von: %1.</translation>
    </message>
    <message>
        <source>%1: Here belongs a term or a value in quotes, or null for unknown.</source>
        <translation>%1: Hierher gehört ein Begriff oder ein Wert in Anführungszeichen, oder null für unbekannt.</translation>
    </message>
    <message>
        <source>Here belongs the key of an attribute in quotes, or null.</source>
        <translation>Hierher gehört der Schlüssel eines Merkmals in Anführungszeichen, oder null.</translation>
    </message>
    <message>
        <source>Here belongs a number other than 0.</source>
        <translation>Hierher gehört eine Zahl, die nicht 0 ist.</translation>
    </message>
    <message>
        <source>Here belongs a currency&apos;s code of three letters, like EUR.</source>
        <translation>Hierher gehört der Code einer Währung aus drei Buchstaben, wie EUR.</translation>
    </message>
    <message>
        <source>Here belongs the key of an attribute in quotes, null, or an object.</source>
        <translation>Hierher gehört der Schlüssel eines Merkmals in Anführungszeichen, null oder ein Objekt.</translation>
    </message>
    <message>
        <source>Here belongs a date like 2024-03-31.</source>
        <translation>Hierher gehört ein Datum wie 2024-03-31.</translation>
    </message>
    <message>
        <source>Here belongs &quot;%1&quot;.</source>
        <translation>Hierher gehört „%1“.</translation>
    </message>
    <message>
        <source>This program reads version %1.</source>
        <translation>Dieses Programm liest Version %1.</translation>
    </message>
    <message>
        <source>There is no saved mapping &quot;%1&quot;; `partnerscope mapping list` shows them.</source>
        <translation>Es gibt keine gespeicherte Zuordnung „%1“; `partnerscope mapping list` zeigt sie.</translation>
    </message>
    <message>
        <source>Delete mapping %1</source>
        <translation>Zuordnung %1 löschen</translation>
    </message>
    <message>
        <source>Lists the saved mappings of imports: name, day, headers of the file.</source>
        <translation>Listet die gespeicherten Zuordnungen von Importen auf: Name, Tag, Überschriften der Datei.</translation>
    </message>
    <message>
        <source>Writes a saved mapping as a file for import --mapping.</source>
        <translation>Schreibt eine gespeicherte Zuordnung als Datei für import --mapping.</translation>
    </message>
    <message>
        <source>the saved mapping</source>
        <translation>die gespeicherte Zuordnung</translation>
    </message>
    <message>
        <source>a file instead of standard output</source>
        <translation>eine Datei statt der Standardausgabe</translation>
    </message>
    <message>
        <source>Deletes a saved mapping; what it imported stays.</source>
        <translation>Löscht eine gespeicherte Zuordnung; was mit ihr importiert wurde, bleibt.</translation>
    </message>
    <message>
        <source>Imports companies from a CSV or TSV file or from a workbook (.xlsx).</source>
        <translation>Importiert Firmen aus einer CSV- oder TSV-Datei oder aus einer Arbeitsmappe (.xlsx).</translation>
    </message>
    <message>
        <source>which sheet of a workbook; else the first visible one with cells</source>
        <translation>welches Blatt einer Arbeitsmappe; sonst das erste sichtbare mit Zellen</translation>
    </message>
    <message>
        <source>which column becomes which attribute; null leaves a column out; the long form says all the options below, and how cells are read</source>
        <translation>welche Spalte welches Merkmal wird; null lässt eine Spalte weg; die lange Form sagt alles, was die Optionen unten sagen, und wie Zellen gelesen werden</translation>
    </message>
    <message>
        <source>use a mapping that is saved in the workspace</source>
        <translation>eine Zuordnung verwenden, die im Arbeitsbereich gespeichert ist</translation>
    </message>
    <message>
        <source>save how this file was imported</source>
        <translation>speichern, wie diese Datei importiert wurde</translation>
    </message>
    <message>
        <source>columns whose content shows what they hold become that attribute</source>
        <translation>Spalten, deren Inhalt zeigt, was sie enthalten, werden zu diesem Merkmal</translation>
    </message>
    <message>
        <source>whether the file wins where a fact is recorded otherwise: replace unless told otherwise; verified facts stay where the file is older</source>
        <translation>ob die Datei gilt, wo eine Angabe anders erfasst ist: replace, wenn nichts anderes gesagt ist; geprüfte Angaben bleiben, wo die Datei älter ist</translation>
    </message>
    <message>
        <source>where the facts come from; else the file&apos;s name</source>
        <translation>woher die Angaben stammen; sonst der Name der Datei</translation>
    </message>
    <message>
        <source>how well they are supported; ungraded unless told otherwise</source>
        <translation>wie gut sie belegt sind; ohne Angabe nicht eingestuft</translation>
    </message>
    <message>
        <source>the day they were true; else the file&apos;s</source>
        <translation>der Tag, an dem sie galten; sonst der der Datei</translation>
    </message>
    <message>
        <source>the column with the numbers that the source gives companies: they are recognised by them, and those missing this time are flagged</source>
        <translation>die Spalte mit den Nummern, die die Quelle Firmen gibt: An ihnen werden sie erkannt, und die diesmal fehlenden werden markiert</translation>
    </message>
    <message>
        <source>companies may be missing without being flagged</source>
        <translation>Firmen dürfen fehlen, ohne markiert zu werden</translation>
    </message>
    <message>
        <source>whether 03/04/2024 has the day or the month first; else found by itself</source>
        <translation>ob bei 03/04/2024 der Tag oder der Monat vorn steht; sonst wird es erkannt</translation>
    </message>
    <message>
        <source>which number stands for a range like 51-200; the middle unless told otherwise</source>
        <translation>welche Zahl für einen Bereich wie 51-200 steht; die Mitte, wenn nichts anderes gesagt ist</translation>
    </message>
    <message>
        <source>%1: guessed to be %2 (%3)</source>
        <translation>%1: vermutlich %2 (%3)</translation>
    </message>
    <message>
        <source>%1: could be %2 (%3)</source>
        <translation>%1: könnte %2 sein (%3)</translation>
    </message>
    <message>
        <source>Add --guess to take over what the content shows, or say it in a mapping.</source>
        <translation>Mit --guess wird übernommen, was der Inhalt zeigt; oder sagen Sie es in einer Zuordnung.</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>%1: nothing tells whether %2 has the day or the month first; read %3. If that is wrong, add --date-order %4.</source>
        <translation>%1: Nichts sagt, ob bei %2 der Tag oder der Monat vorn steht; gelesen: %3. Wenn das falsch ist, ergänzen Sie --date-order %4.</translation>
    </message>
    <message>
        <source>%1: some dates have the day first, some the month; read %2, as most are.</source>
        <translation>%1: Bei manchen Daten steht der Tag vorn, bei manchen der Monat; gelesen: %2, wie die meisten.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s) cleaned, such as %2</source>
        <translation>
            <numerusform>%1: %n Zelle bereinigt, etwa %2</numerusform>
            <numerusform>%1: %n Zellen bereinigt, etwa %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may mean %2</source>
        <translation>%1 bedeutet vielleicht %2</translation>
    </message>
    <message>
        <source>%1: %2; say so under &quot;terms&quot; in a mapping</source>
        <translation>%1: %2; sagen Sie es unter „terms“ in einer Zuordnung</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4)</source>
        <translation>%1 (%2, %3, %4)</translation>
    </message>
    <message>
        <source>Facts the file knows otherwise: %1 replaced, %2 kept (%3 of them verified and more recent)</source>
        <translation>Angaben, die die Datei anders kennt: %1 ersetzt, %2 behalten (%3 davon geprüft und neuer)</translation>
    </message>
    <message>
        <source>line %1, %2, %3: recorded %4, in the file %5: %6</source>
        <translation>Zeile %1, %2, %3: erfasst %4, in der Datei %5: %6</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>List of %1: %2 companies in it, %3 that the list before had are missing</source>
        <translation>Liste von %1: %2 Firmen darin, %3 der Liste davor fehlen</translation>
    </message>
    <message>
        <source>Missing now: %1</source>
        <translation>Es fehlen jetzt: %1</translation>
    </message>
    <message>
        <source>The workspace has no attribute &quot;%1&quot; that could hold how many there are.</source>
        <translation>Der Arbeitsbereich hat kein Merkmal „%1“, das die Anzahl aufnehmen könnte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2.</source>
        <translation>„%1“ gehört nicht zu %2.</translation>
    </message>
    <message>
        <source>A %1 is of the category %2.</source>
        <translation>%1 gehört zur Kategorie %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>This amount is in %1, the workspace counts in %2. Convert it first.</source>
        <translation>Dieser Betrag ist in %1, der Arbeitsbereich rechnet in %2. Rechnen Sie ihn zuerst um.</translation>
    </message>
    <message>
        <source>The workspace has no company &quot;%1&quot;, or several. Import it first, or correct the name.</source>
        <translation>Der Arbeitsbereich hat keine Firma „%1“ oder mehrere. Importieren Sie sie zuerst, oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>This row names no customer.</source>
        <translation>Diese Zeile nennt keinen Kunden.</translation>
    </message>
    <message>
        <source>what the rows are; else found by the header</source>
        <translation>was die Zeilen sind; sonst an der Kopfzeile erkannt</translation>
    </message>
    <message>
        <source>why people may be recorded, or the source, where the file states none</source>
        <translation>warum Personen erfasst werden dürfen, oder die Quelle, wo die Datei nichts nennt</translation>
    </message>
    <message>
        <source>until when people are kept where the file states none</source>
        <translation>bis wann Personen aufbewahrt werden, wo die Datei nichts nennt</translation>
    </message>
    <message>
        <source>Kind of list: %1</source>
        <translation>Art der Liste: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency. Use the three capital letters of ISO 4217, such as USD.</source>
        <translation>„%1“ ist keine Währung. Bitte die drei Großbuchstaben der ISO 4217 angeben, etwa USD.</translation>
    </message>
    <message>
        <source>The day from which the rate holds is missing.</source>
        <translation>Der Tag, von dem an der Kurs gilt, fehlt.</translation>
    </message>
    <message>
        <source>A rate is a number above 0.</source>
        <translation>Ein Kurs ist eine Zahl über 0.</translation>
    </message>
    <message>
        <source>%1 needs a first line with the columns currency, date and rate.</source>
        <translation>%1 braucht eine erste Zeile mit den Spalten currency, date und rate.</translation>
    </message>
    <message>
        <source>This currency has a rate of that day already.</source>
        <translation>Diese Währung hat schon einen Kurs von diesem Tag.</translation>
    </message>
    <message>
        <source>Asks for what is retired</source>
        <translation>Fragt nach Stillgelegtem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attributes it reads are retired and asked of nobody any more: %1.</source>
        <translation>
            <numerusform>Ein Merkmal, das es liest, ist stillgelegt und wird von niemandem mehr erfragt: %1.</numerusform>
            <numerusform>%Ln Merkmale, die es liest, sind stillgelegt und werden von niemandem mehr erfragt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The label is empty. Give the attribute a name.</source>
        <translation>Die Bezeichnung ist leer. Bitte dem Merkmal einen Namen geben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the retired attribute %2. Bring it back, or choose another label.</source>
        <translation>„%1“ ist das stillgelegte Merkmal %2. Bitte zurückholen oder eine andere Bezeichnung wählen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already a name of the attribute %2. Choose another label.</source>
        <translation>„%1“ ist schon ein Name des Merkmals %2. Bitte eine andere Bezeichnung wählen.</translation>
    </message>
    <message>
        <source>Add attribute %1</source>
        <translation>Merkmal %1 hinzufügen</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Retire %1</source>
        <translation>%1 stilllegen</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>%1 von %2 ändern</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Import %n rates</source>
        <translation>
            <numerusform>%n Kurs einlesen</numerusform>
            <numerusform>%n Kurse einlesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the currency to %1</source>
        <translation>Währung auf %1 ändern</translation>
    </message>
    <message>
        <source>The workspace has no vocabulary &quot;%1&quot;.</source>
        <translation>Der Arbeitsbereich hat kein Vokabular „%1“.</translation>
    </message>
    <message>
        <source>ISO 3166 knows no subdivisions of %1. Choose a country.</source>
        <translation>ISO 3166 kennt keine Untereinheiten von %1. Bitte ein Land wählen.</translation>
    </message>
    <message>
        <source>Add the subdivisions of %1</source>
        <translation>Untereinheiten von %1 hinzufügen</translation>
    </message>
    <message>
        <source>Take %1 for %2</source>
        <translation>%1 als %2 verstehen</translation>
    </message>
    <message>
        <source>The vocabulary &quot;%1&quot; has no term &quot;%2&quot;.</source>
        <translation>Das Vokabular „%1“ hat keinen Begriff „%2“.</translation>
    </message>
    <message>
        <source>The name is empty. Write what the term is called.</source>
        <translation>Der Name ist leer. Bitte schreiben, wie der Begriff heißt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; already means the term %2. Choose another name, or merge the two.</source>
        <translation>„%1“ bedeutet schon den Begriff %2. Bitte einen anderen Namen wählen oder beide zusammenführen.</translation>
    </message>
    <message>
        <source>Add term %1</source>
        <translation>Begriff %1 hinzufügen</translation>
    </message>
    <message>
        <source>Rename term %1 to %2</source>
        <translation>Begriff %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>%1 lies below %2, so it cannot be above it as well.</source>
        <translation>%1 liegt unter %2 und kann nicht zugleich darüber liegen.</translation>
    </message>
    <message>
        <source>Move term %1</source>
        <translation>Begriff %1 verschieben</translation>
    </message>
    <message>
        <source>Retire term %1</source>
        <translation>Begriff %1 stilllegen</translation>
    </message>
    <message>
        <source>Bring back term %1</source>
        <translation>Begriff %1 zurückholen</translation>
    </message>
    <message>
        <source>Accept term %1</source>
        <translation>Begriff %1 übernehmen</translation>
    </message>
    <message>
        <source>Accept %1 terms</source>
        <translation>%1 Begriffe übernehmen</translation>
    </message>
    <message>
        <source>Change the synonyms of %1</source>
        <translation>Synonyme von %1 ändern</translation>
    </message>
    <message>
        <source>Merge %1 terms into %2</source>
        <translation>%1 Begriffe mit %2 zusammenführen</translation>
    </message>
    <message>
        <source>The vocabulary has all of these terms already.</source>
        <translation>Das Vokabular hat alle diese Begriffe schon.</translation>
    </message>
    <message>
        <source>Make %1 a %2</source>
        <comment>attribute, type</comment>
        <translation>Typ von %1 auf %2 ändern</translation>
    </message>
    <message>
        <source>A company&apos;s name is a text, so the type of this stays.</source>
        <translation>Der Name einer Firma ist ein Text, daher bleibt dieser Typ.</translation>
    </message>
    <message>
        <source>%1 has this type already.</source>
        <translation>%1 hat diesen Typ schon.</translation>
    </message>
    <message>
        <source>A list of terms is expected.</source>
        <translation>Erwartet wird eine Liste von Begriffen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the list of this question.</source>
        <translation>„%1“ steht nicht in der Liste dieser Frage.</translation>
    </message>
    <message>
        <source>One term is expected.</source>
        <translation>Erwartet wird ein Begriff.</translation>
    </message>
    <message>
        <source>An amount with its currency is expected.</source>
        <translation>Erwartet wird ein Betrag mit Währung.</translation>
    </message>
    <message>
        <source>A text of at most %1 characters is expected.</source>
        <translation>Erwartet wird ein Text von höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day like 2026-05-14.</source>
        <translation>„%1“ ist kein Tag wie 2026-05-14.</translation>
    </message>
    <message>
        <source>Yes or no is expected.</source>
        <translation>Erwartet wird Ja oder Nein.</translation>
    </message>
    <message>
        <source>A number is expected.</source>
        <translation>Erwartet wird eine Zahl.</translation>
    </message>
    <message>
        <source>This question is not among the answers.</source>
        <translation>Diese Frage ist nicht unter den Antworten.</translation>
    </message>
    <message>
        <source>This file holds no answers to a questionnaire. Use the file that the form saved.</source>
        <translation>Diese Datei enthält keine Antworten auf einen Fragebogen. Verwenden Sie die Datei, die das Formular gespeichert hat.</translation>
    </message>
    <message>
        <source>These answers were written by a newer form. Install the newer version of this program.</source>
        <translation>Diese Antworten stammen aus einem neueren Formular. Installieren Sie die neuere Version dieses Programms.</translation>
    </message>
    <message>
        <source>The form is missing in this installation. Install the program again.</source>
        <translation>In dieser Installation fehlt das Formular. Installieren Sie das Programm erneut.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not asked of companies: it is our own business.</source>
        <translation>„%1“ wird Firmen nicht gefragt: Das ist unsere eigene Sache.</translation>
    </message>
    <message>
        <source>This was not asked.</source>
        <translation>Danach wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Somebody verified what is recorded: look before you take this.</source>
        <translation>Was erfasst ist, hat jemand geprüft: Sehen Sie nach, bevor Sie dies übernehmen.</translation>
    </message>
    <message>
        <source>With the questionnaire: %1</source>
        <translation>Mit dem Fragebogen: %1</translation>
    </message>
    <message>
        <source>The form speaks English (en) and German (de).</source>
        <translation>Das Formular spricht Englisch (en) und Deutsch (de).</translation>
    </message>
    <message>
        <source>The answer would be due before today.</source>
        <translation>Die Antwort wäre vor dem heutigen Tag fällig.</translation>
    </message>
    <message>
        <source>There is nothing to ask &quot;%1&quot;: all that matters is known and fresh.</source>
        <translation>Es gibt nichts, was „%1“ gefragt werden müsste: Alles Wichtige ist bekannt und aktuell.</translation>
    </message>
    <message numerus="yes">
        <source>Send %n questionnaire(s)</source>
        <translation>
            <numerusform>%n Fragebogen versenden</numerusform>
            <numerusform>%n Fragebögen versenden</numerusform>
        </translation>
    </message>
    <message>
        <source>These answers of &quot;%1&quot; belong to a questionnaire that this workspace did not send. Open the workspace it was written from.</source>
        <translation>Diese Antworten von „%1“ gehören zu einem Fragebogen, den dieser Arbeitsbereich nicht versandt hat. Öffnen Sie den Arbeitsbereich, aus dem er stammt.</translation>
    </message>
    <message>
        <source>These answers are dated %1, which is in the future. Ask the company to check the date of its computer and to save them again.</source>
        <translation>Diese Antworten tragen das Datum %1, das in der Zukunft liegt. Bitten Sie die Firma, das Datum ihres Rechners zu prüfen und sie erneut zu speichern.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Questionnaire, answered by %1</source>
        <translation>Fragebogen, beantwortet von %1</translation>
    </message>
    <message>
        <source>Take in the answers of %1</source>
        <translation>Antworten von %1 übernehmen</translation>
    </message>
    <message>
        <source>A questionnaire goes to a company.</source>
        <translation>Ein Fragebogen geht an eine Firma.</translation>
    </message>
    <message>
        <source>A questionnaire needs a mark that its answer carries.</source>
        <translation>Ein Fragebogen braucht ein Kennzeichen, das seine Antwort trägt.</translation>
    </message>
    <message>
        <source>A questionnaire needs a question.</source>
        <translation>Ein Fragebogen braucht eine Frage.</translation>
    </message>
    <message>
        <source>Say on which day the questionnaire went out.</source>
        <translation>Geben Sie an, an welchem Tag der Fragebogen versandt wurde.</translation>
    </message>
    <message>
        <source>The answer would be due before the questionnaire went out.</source>
        <translation>Die Antwort wäre vor dem Versand des Fragebogens fällig.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) written.</source>
        <translation>
            <numerusform>%n Frage geschrieben.</numerusform>
            <numerusform>%n Fragen geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>This questionnaire was answered before, on %1.</source>
        <translation>Dieser Fragebogen wurde schon einmal beantwortet, am %1.</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Bemerkung: %1</translation>
    </message>
    <message>
        <source>Writes a form that asks a company for facts about itself.</source>
        <translation>Schreibt ein Formular, das eine Firma nach Angaben über sich selbst fragt.</translation>
    </message>
    <message>
        <source>one file, which works in any browser, offline</source>
        <translation>eine Datei, die in jedem Browser ohne Verbindung arbeitet</translation>
    </message>
    <message>
        <source>in which it opens; the reader may switch</source>
        <translation>in der es sich öffnet; umschalten ist möglich</translation>
    </message>
    <message>
        <source>the day until which an answer is hoped for</source>
        <translation>der Tag, bis zu dem eine Antwort erhofft wird</translation>
    </message>
    <message>
        <source>who asks; else the name of the workspace</source>
        <translation>wer fragt; sonst der Name des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>what the company has from answering</source>
        <translation>was die Firma davon hat zu antworten</translation>
    </message>
    <message>
        <source>what to ask; else what matters and is unknown, stale or unconfirmed</source>
        <translation>was gefragt wird; sonst Wichtiges, das unbekannt, veraltet oder unbestätigt ist</translation>
    </message>
    <message>
        <source>Takes in the answers a form saved, and says what they change.</source>
        <translation>Übernimmt die Antworten, die ein Formular gespeichert hat, und sagt, was sie ändern.</translation>
    </message>
    <message>
        <source>only say what would change</source>
        <translation>nur sagen, was sich ändern würde</translation>
    </message>
    <message>
        <source>also where somebody verified what is recorded</source>
        <translation>auch dort, wo jemand das Erfasste geprüft hat</translation>
    </message>
    <message>
        <source>Lists questionnaires: answered, open and overdue.</source>
        <translation>Listet Fragebögen auf: beantwortete, offene und überfällige.</translation>
    </message>
    <message>
        <source>Completeness: %1 %.</source>
        <translation>Vollständigkeit: %1 %.</translation>
    </message>
    <message>
        <source>Says what is missing, stale, unverified or impossible in the facts.</source>
        <translation>Sagt, was an den Angaben fehlt, veraltet, ungeprüft oder unmöglich ist.</translation>
    </message>
    <message>
        <source>weighs completeness, and says which facts to find out for whom (json)</source>
        <translation>gewichtet die Vollständigkeit und sagt, welche Angaben für wen zu beschaffen sind (json)</translation>
    </message>
    <message>
        <source>the companies with an issue: incomplete, stale, unverified, unowned, review_due, out_of_vocabulary, contradictory</source>
        <translation>die Firmen mit einem Mangel: incomplete, stale, unverified, unowned, review_due, out_of_vocabulary, contradictory</translation>
    </message>
    <message>
        <source>This whole number is too large.</source>
        <translation>Diese ganze Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>%1 certified staff, but %2 employees.</source>
        <translation>%1 zertifizierte Mitarbeitende, aber %2 Beschäftigte.</translation>
    </message>
    <message>
        <source>%1 sales people, but %2 employees.</source>
        <translation>%1 Personen im Vertrieb, aber %2 Beschäftigte.</translation>
    </message>
    <message>
        <source>Founded in %1, which is still to come.</source>
        <translation>Gegründet %1, was noch bevorsteht.</translation>
    </message>
    <message>
        <source>%1 is not part of %2.</source>
        <translation>%1 gehört nicht zu %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>overview, partners, profiles, personas, fit, coverage, shortlists, quality or attributes</source>
        <translation>overview, partners, profiles, personas, fit, coverage, shortlists, quality oder attributes</translation>
    </message>
    <message>
        <source>three letters of ISO 4217, such as USD</source>
        <translation>drei Buchstaben nach ISO 4217, etwa USD</translation>
    </message>
    <message>
        <source>The currency of the workspace is %1.</source>
        <translation>Die Währung des Arbeitsbereichs ist %1.</translation>
    </message>
    <message>
        <source>Rates taken over: %1.</source>
        <translation>Übernommene Kurse: %1.</translation>
    </message>
    <message>
        <source>--rate is a number like 0.92, not &quot;%1&quot;.</source>
        <translation>--rate ist eine Zahl wie 0.92, nicht „%1“.</translation>
    </message>
    <message>
        <source>the day from which the rate holds</source>
        <translation>der Tag, ab dem der Kurs gilt</translation>
    </message>
    <message>
        <source>Lists what other currencies are worth, and from when on.</source>
        <translation>Listet auf, was andere Währungen wert sind und ab wann.</translation>
    </message>
    <message>
        <source>Takes over rates from a file: currency, date, rate.</source>
        <translation>Übernimmt Kurse aus einer Datei: currency, date, rate.</translation>
    </message>
    <message>
        <source>Says what a currency is worth from a day on.</source>
        <translation>Legt fest, was eine Währung ab einem Tag wert ist.</translation>
    </message>
    <message>
        <source>worth of one unit in the currency of the workspace</source>
        <translation>Wert einer Einheit in der Währung des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Takes a rate out.</source>
        <translation>Entfernt einen Kurs.</translation>
    </message>
    <message>
        <source>Makes another currency the workspace&apos;s; the rates are told in the new one.</source>
        <translation>Macht eine andere Währung zu der des Arbeitsbereichs; die Kurse werden auf sie umgerechnet.</translation>
    </message>
    <message>
        <source>key, label or another name of the attribute</source>
        <translation>Schlüssel, Bezeichnung oder ein anderer Name des Merkmals</translation>
    </message>
    <message>
        <source>text, number, whole_number, money, percent, date, yes_no, choice, multiple_choice or rating</source>
        <translation>text, number, whole_number, money, percent, date, yes_no, choice, multiple_choice oder rating</translation>
    </message>
    <message>
        <source>vocabulary of a choice; a new one of the attribute&apos;s key unless told otherwise</source>
        <translation>Vokabular einer Auswahl; ohne Angabe ein neues mit dem Schlüssel des Merkmals</translation>
    </message>
    <message>
        <source>group it is shown in; a new name makes a group</source>
        <translation>Gruppe, in der es steht; ein neuer Name macht eine Gruppe</translation>
    </message>
    <message>
        <source>unit of its numbers</source>
        <translation>Einheit seiner Zahlen</translation>
    </message>
    <message>
        <source>whether it counts for completeness</source>
        <translation>ob es für die Vollständigkeit zählt</translation>
    </message>
    <message>
        <source>how long a verified value stays fresh; 0 is for ever</source>
        <translation>wie lange ein geprüfter Wert frisch bleibt; 0 heißt für immer</translation>
    </message>
    <message>
        <source>what is wanted, for who fills it in</source>
        <translation>was gefragt ist, für die ausfüllende Person</translation>
    </message>
    <message>
        <source>what people call it</source>
        <translation>wie es genannt wird</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a type. The types are %2.</source>
        <translation>„%1“ ist kein Typ. Die Typen sind %2.</translation>
    </message>
    <message>
        <source>Added the attribute %1.</source>
        <translation>Merkmal %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Nothing is to be changed. Say what, for example with --unit.</source>
        <translation>Es ist nichts zu ändern. Sagen Sie, was, zum Beispiel mit --unit.</translation>
    </message>
    <message>
        <source>the details</source>
        <translation>die Angaben</translation>
    </message>
    <message>
        <source>The profile %1 still reads it: %2.</source>
        <translation>Das Profil %1 liest es weiterhin: %2.</translation>
    </message>
    <message>
        <source>Looking what %1 holds</source>
        <translation>Werte von %1 lesen</translation>
    </message>
    <message>
        <source>Known: %L1, lost: %L2, new terms: %L3.</source>
        <translation>Bekannt: %L1, verloren: %L2, neue Begriffe: %L3.</translation>
    </message>
    <message>
        <source>The profile %1 could no longer read it.</source>
        <translation>Das Profil %1 könnte es nicht mehr lesen.</translation>
    </message>
    <message>
        <source>Lists the attributes, with how many companies have each.</source>
        <translation>Listet die Merkmale auf, mit der Zahl der Firmen, von denen sie bekannt sind.</translation>
    </message>
    <message>
        <source>Adds an attribute.</source>
        <translation>Fügt ein Merkmal hinzu.</translation>
    </message>
    <message>
        <source>made from the label unless told otherwise</source>
        <translation>ohne Angabe aus der Bezeichnung gebildet</translation>
    </message>
    <message>
        <source>Gives an attribute another label; the old one stays a synonym, the key stays.</source>
        <translation>Gibt einem Merkmal eine andere Bezeichnung; die alte bleibt Synonym, der Schlüssel bleibt.</translation>
    </message>
    <message>
        <source>Changes what is said about an attribute.</source>
        <translation>Ändert die Angaben zu einem Merkmal.</translation>
    </message>
    <message>
        <source>Lets forms leave an attribute out; facts and profiles keep it.</source>
        <translation>Lässt Formulare ein Merkmal weglassen; Fakten und Profile behalten es.</translation>
    </message>
    <message>
        <source>bring it back instead</source>
        <translation>stattdessen zurückholen</translation>
    </message>
    <message>
        <source>Gives an attribute another type, and shows what becomes of its values.</source>
        <translation>Gibt einem Merkmal einen anderen Typ und zeigt, was aus seinen Werten wird.</translation>
    </message>
    <message>
        <source>show only, change nothing</source>
        <translation>nur zeigen, nichts ändern</translation>
    </message>
    <message>
        <source>key of the vocabulary, such as regions</source>
        <translation>Schlüssel des Vokabulars, etwa regions</translation>
    </message>
    <message>
        <source>code, label or synonym of the term</source>
        <translation>Code, Bezeichnung oder Synonym des Begriffs</translation>
    </message>
    <message>
        <source>term it stands below; left out: at the top</source>
        <translation>Begriff, unter dem er steht; ohne Angabe: ganz oben</translation>
    </message>
    <message>
        <source>what people call the term</source>
        <translation>wie der Begriff genannt wird</translation>
    </message>
    <message>
        <source>Added the term %1.</source>
        <translation>Begriff %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>The term stands below several others. Say with --from which one it leaves.</source>
        <translation>Der Begriff steht unter mehreren anderen. Sagen Sie mit --from, welchen er verlässt.</translation>
    </message>
    <message>
        <source>%1 does not stand below %2.</source>
        <translation>%1 steht nicht unter %2.</translation>
    </message>
    <message>
        <source>%1 is the term that stays. Name others to merge into it.</source>
        <translation>%1 ist der Begriff, der bleibt. Nennen Sie andere, die in ihm aufgehen.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Hinzugefügt: %1.</translation>
    </message>
    <message>
        <source>where it goes; left out: to the top</source>
        <translation>wohin er kommt; ohne Angabe: ganz nach oben</translation>
    </message>
    <message>
        <source>Lists terms, with how many companies have each.</source>
        <translation>Listet Begriffe auf, mit der Zahl der Firmen, die sie haben.</translation>
    </message>
    <message>
        <source>Makes several terms one: facts, terms below them and drafts follow.</source>
        <translation>Macht aus mehreren Begriffen einen: Fakten, Unterbegriffe und Entwürfe folgen.</translation>
    </message>
    <message>
        <source>the term that stays</source>
        <translation>der Begriff, der bleibt</translation>
    </message>
    <message>
        <source>a term that goes</source>
        <translation>ein Begriff, der aufgeht</translation>
    </message>
    <message>
        <source>Adds a term.</source>
        <translation>Fügt einen Begriff hinzu.</translation>
    </message>
    <message>
        <source>Gives a term another label; the old one stays a synonym.</source>
        <translation>Gibt einem Begriff eine andere Bezeichnung; die alte bleibt Synonym.</translation>
    </message>
    <message>
        <source>Puts a term below another one.</source>
        <translation>Stellt einen Begriff unter einen anderen.</translation>
    </message>
    <message>
        <source>where it stands below several, the one it leaves</source>
        <translation>wo er unter mehreren steht, der, den er verlässt</translation>
    </message>
    <message>
        <source>Lets pickers leave a term out; facts and profiles keep it.</source>
        <translation>Lässt Auswahllisten einen Begriff weglassen; Fakten und Profile behalten ihn.</translation>
    </message>
    <message>
        <source>Adds the subdivisions ISO 3166 knows of a country.</source>
        <translation>Fügt die Landesteile hinzu, die ISO 3166 von einem Land kennt.</translation>
    </message>
    <message>
        <source>code or name of the country</source>
        <translation>Code oder Name des Landes</translation>
    </message>
    <message>
        <source>Change the rate of %1</source>
        <translation>Kurs von %1 ändern</translation>
    </message>
    <message>
        <source>Add a rate of %1</source>
        <translation>Kurs von %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove a rate of %1</source>
        <translation>Kurs von %1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rates</source>
        <translation>
            <numerusform>%n Kurs entfernen</numerusform>
            <numerusform>%n Kurse entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>The values were not read.</source>
        <translation>Die Werte wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Each dimension has an attribute of its own: %1.</source>
        <translation>Jede Dimension hat ihr eigenes Merkmal: %1.</translation>
    </message>
    <message>
        <source>Everybody succeeded, so nothing can be told apart; choose another target.</source>
        <translation>Alle hatten Erfolg, also lässt sich nichts unterscheiden; wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>Nobody succeeded, so nothing can be told apart; choose another target.</source>
        <translation>Niemand hatte Erfolg, also lässt sich nichts unterscheiden; wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>Any fact</source>
        <translation>Irgendeine Angabe</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>recorded since %1</source>
        <translation>erfasst seit %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>There is no view &quot;%1&quot;.</source>
        <translation>Es gibt keine Ansicht „%1“.</translation>
    </message>
    <message>
        <source>The saved views of this workspace were written by another version of the program and cannot be read. They are left as they are.</source>
        <translation>Die gespeicherten Ansichten dieses Arbeitsbereichs hat eine andere Version des Programms geschrieben; sie können nicht gelesen werden und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>Save view %1</source>
        <translation>Ansicht %1 speichern</translation>
    </message>
    <message>
        <source>Change view %1</source>
        <translation>Ansicht %1 ändern</translation>
    </message>
    <message>
        <source>There is a view &quot;%1&quot; already. Choose another name.</source>
        <translation>Es gibt schon eine Ansicht „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Rename view %1</source>
        <translation>Ansicht %1 umbenennen</translation>
    </message>
    <message>
        <source>Delete view %1</source>
        <translation>Ansicht %1 löschen</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Niemand zuständig</translation>
    </message>
    <message>
        <source>Fit, at least</source>
        <translation>Passung, mindestens</translation>
    </message>
    <message>
        <source>Fit, at most</source>
        <translation>Passung, höchstens</translation>
    </message>
    <message>
        <source>It may also be %1, which is another company.</source>
        <translation>Es kann auch %1 sein, und das ist eine andere Firma.</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Companies per 2.5 points; hatched: %1 held</source>
        <translation>Firmen je 2,5 Punkte; schraffiert: %1 warten</translation>
    </message>
    <message>
        <source>The workspace has no shortlist &quot;%1&quot;.</source>
        <translation>Der Arbeitsbereich hat keine Auswahlliste „%1“.</translation>
    </message>
    <message>
        <source>--quality is one of: %1.</source>
        <translation>--quality ist eines von: %1.</translation>
    </message>
    <message>
        <source>Give either --shortlist or --quality.</source>
        <translation>Geben Sie entweder --shortlist oder --quality an.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s) written to %1.</source>
        <translation>
            <numerusform>%n Fragebogen nach %1 geschrieben.</numerusform>
            <numerusform>%n Fragebögen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies) had nothing to answer.</source>
        <translation>
            <numerusform>%n Firma hatte nichts zu beantworten.</numerusform>
            <numerusform>%n Firmen hatten nichts zu beantworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes a form for each company of a list into a folder.</source>
        <translation>Schreibt für jede Firma einer Liste ein Formular in einen Ordner.</translation>
    </message>
    <message>
        <source>the companies of a shortlist</source>
        <translation>die Firmen einer Auswahlliste</translation>
    </message>
    <message>
        <source>those of a list of the data quality page: review_due, stale, incomplete …</source>
        <translation>die einer Liste der Seite Datengüte: review_due, stale, incomplete …</translation>
    </message>
    <message>
        <source>New terms to review: %1 and %2 more; `terms list` shows them all</source>
        <translation>Neue Begriffe zum Durchsehen: %1 und %2 weitere; `terms list` zeigt alle</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a condition. Write it like country=DE|AT, employees&gt;=50 or owner=?.</source>
        <translation>„%1“ ist keine Bedingung. Schreibweise: country=DE|AT, employees&gt;=50 oder owner=?.</translation>
    </message>
    <message>
        <source>%1 cannot be asked for with %2.</source>
        <translation>Nach %1 lässt sich nicht mit %2 fragen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read as %2, which is of the type %3.</source>
        <translation>„%1“ lässt sich nicht als %2 lesen; das Merkmal ist vom Typ %3.</translation>
    </message>
    <message>
        <source>%1 has no term &quot;%2&quot;.</source>
        <translation>%1 hat keinen Begriff „%2“.</translation>
    </message>
    <message>
        <source>The condition is empty.</source>
        <translation>Die Bedingung ist leer.</translation>
    </message>
    <message>
        <source>One of these is missing: %1.</source>
        <translation>Eines davon fehlt: %1.</translation>
    </message>
    <message>
        <source>Only one of these can be given: %1.</source>
        <translation>Nur eines davon kann angegeben werden: %1.</translation>
    </message>
    <message>
        <source>--%1 is an attribute and a value like owner=Ada, not &quot;%2&quot;.</source>
        <translation>--%1 ist ein Merkmal mit einem Wert wie owner=Ada, nicht „%2“.</translation>
    </message>
    <message>
        <source>--fact goes with --review-by.</source>
        <translation>--fact gehört zu --review-by.</translation>
    </message>
    <message>
        <source>The workspace has no company number &quot;%1&quot;.</source>
        <translation>Der Arbeitsbereich hat keine Firma mit der Nummer „%1“.</translation>
    </message>
    <message>
        <source>A company is renamed by itself, in the window.</source>
        <translation>Eine Firma wird einzeln umbenannt, im Fenster.</translation>
    </message>
    <message>
        <source>%1 holds one value: give it another one with --set.</source>
        <translation>%1 hat einen einzigen Wert: ein anderer wird mit --set gesetzt.</translation>
    </message>
    <message>
        <source>Changing companies</source>
        <translation>Firmen werden geändert</translation>
    </message>
    <message>
        <source>Would change: %1 of %2 companies.</source>
        <translation>Es würden geändert: %1 von %2 Firmen.</translation>
    </message>
    <message>
        <source>Changed: %1 of %2 companies.</source>
        <translation>Geändert: %1 von %2 Firmen.</translation>
    </message>
    <message>
        <source>the companies that meet these conditions</source>
        <translation>die Firmen, auf die diese Bedingungen zutreffen</translation>
    </message>
    <message>
        <source>the companies of these numbers, separated by commas</source>
        <translation>die Firmen mit diesen Nummern, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>every company</source>
        <translation>alle Firmen</translation>
    </message>
    <message>
        <source>give the attribute this value</source>
        <translation>dem Merkmal diesen Wert geben</translation>
    </message>
    <message>
        <source>add terms to those the attribute has</source>
        <translation>Begriffe zu denen des Merkmals hinzufügen</translation>
    </message>
    <message>
        <source>take terms from those the attribute has</source>
        <translation>Begriffe aus denen des Merkmals entfernen</translation>
    </message>
    <message>
        <source>make the attribute unknown again</source>
        <translation>das Merkmal wieder unbekannt machen</translation>
    </message>
    <message>
        <source>when known facts are to be looked at again</source>
        <translation>wann bekannte Angaben wieder zu prüfen sind</translation>
    </message>
    <message>
        <source>with --review-by: only this attribute</source>
        <translation>mit --review-by: nur dieses Merkmal</translation>
    </message>
    <message>
        <source>terms the vocabulary lacks join it, instead of being refused</source>
        <translation>Begriffe, die dem Vokabular fehlen, kommen hinzu, statt abgelehnt zu werden</translation>
    </message>
    <message>
        <source>where the value comes from</source>
        <translation>woher der Wert stammt</translation>
    </message>
    <message>
        <source>the day the value was true; else today</source>
        <translation>der Tag, an dem der Wert zutraf; sonst heute</translation>
    </message>
    <message>
        <source>who changes it, for the history</source>
        <translation>wer es ändert, für den Verlauf</translation>
    </message>
    <message>
        <source>Changes one fact of many companies as one step to undo, and lists what changed.</source>
        <translation>Ändert eine Angabe vieler Firmen in einem Schritt, der sich rückgängig machen lässt, und listet die Änderungen auf.</translation>
    </message>
    <message>
        <source>FILTER is conditions between &apos;;&apos; that must all hold:
  country=DE|AT       one of these, or below one of them
  ownership!=public   none of these, or not known
  employees=50..200   between; also employees&gt;=50 and employees&lt;=200, of numbers, amounts and dates
  website~example     the text holds this
  owner=?             not known; owner=* known
Keys are those of attributes, and stage and tier of running engagements.</source>
        <translation>FILTER besteht aus Bedingungen zwischen „;“, die alle zutreffen müssen:
  country=DE|AT       einer davon, oder unter einem davon
  ownership!=public   keiner davon, oder nicht bekannt
  employees=50..200   dazwischen; auch employees&gt;=50 und employees&lt;=200, bei Zahlen, Beträgen und Tagen
  website~example     der Text enthält dies
  owner=?             nicht bekannt; owner=* bekannt
Schlüssel sind die der Merkmale, dazu stage und tier laufender Zusammenarbeit.</translation>
    </message>
    <message>
        <source>The workspace has no person &quot;%1&quot; there.</source>
        <translation>Der Arbeitsbereich hat dort keine Person „%1“.</translation>
    </message>
    <message>
        <source>%1 people are called &quot;%2&quot;. Name one by the number: %3.</source>
        <translation>%1 Personen heißen „%2“. Gemeint sein kann eine mit ihrer Nummer: %3.</translation>
    </message>
    <message>
        <source>Erased: %1. The record, the history of changes and what could be undone hold nothing of this person.</source>
        <translation>Getilgt: %1. Weder der Eintrag noch der Verlauf noch das, was rückgängig gemacht werden konnte, enthalten etwas von dieser Person.</translation>
    </message>
    <message>
        <source>Backups beside the workspace that were cleaned: %1.</source>
        <translation>Bereinigte Sicherungen neben dem Arbeitsbereich: %1.</translation>
    </message>
    <message>
        <source>The name is still written in %1. Look at it there.</source>
        <translation>Der Name steht noch hier: %1. Bitte dort nachsehen.</translation>
    </message>
    <message>
        <source>Would erase: %1 of %2.</source>
        <translation>Es würde getilgt: %1 bei %2.</translation>
    </message>
    <message>
        <source>This erases %1 of %2 for good, also from the history, from undo, notes and backups, and cannot be undone. Say --yes if that is meant.</source>
        <translation>Das tilgt %1 bei %2 endgültig, auch aus Verlauf, Rückgängig, Notizen und Sicherungen, und lässt sich nicht rückgängig machen. Ist das gemeint, gehört --yes dazu.</translation>
    </message>
    <message>
        <source>only people at this company</source>
        <translation>nur Personen bei dieser Firma</translation>
    </message>
    <message>
        <source>Lists people, why they may be recorded and until when, with their numbers.</source>
        <translation>Listet Personen auf, mit Nummer, Rechtsgrundlage und Aufbewahrung.</translation>
    </message>
    <message>
        <source>only those that were to be kept until a day that is over</source>
        <translation>nur die, die bis zu einem Tag aufzubewahren waren, der vorbei ist</translation>
    </message>
    <message>
        <source>Erases a person for good: also from the history, from undo, notes and backups.</source>
        <translation>Tilgt eine Person endgültig: auch aus Verlauf, Rückgängig, Notizen und Sicherungen.</translation>
    </message>
    <message>
        <source>name, e-mail or, after #, number of the person</source>
        <translation>Name, E-Mail oder, nach #, Nummer der Person</translation>
    </message>
    <message>
        <source>do it; there is no way back</source>
        <translation>es tun; es gibt kein Zurück</translation>
    </message>
    <message>
        <source>say who is meant and change nothing</source>
        <translation>sagen, wer gemeint ist, und nichts ändern</translation>
    </message>
    <message>
        <source>This row states no weight.</source>
        <translation>Diese Zeile nennt kein Gewicht.</translation>
    </message>
    <message>
        <source>This weight is in %1, others of the file are in %2. Write all of them in one.</source>
        <translation>Dieses Gewicht steht in %1, andere der Datei in %2. Schreiben Sie alle in derselben Einheit.</translation>
    </message>
    <message>
        <source>The workspace has no attribute &quot;%1&quot;, whose terms could be weighed.</source>
        <translation>Der Arbeitsbereich hat kein Merkmal „%1“, dessen Begriffe sich gewichten ließen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the sum of other rows, not a term. Leave it out.</source>
        <translation>„%1“ ist die Summe anderer Zeilen, kein Begriff. Lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names several terms. Give each of them a row with its own weight.</source>
        <translation>„%1“ nennt mehrere Begriffe. Geben Sie jedem eine Zeile mit eigenem Gewicht.</translation>
    </message>
    <message>
        <source>This row names no industry, region or segment.</source>
        <translation>Diese Zeile nennt weder Branche noch Region noch Segment.</translation>
    </message>
    <message>
        <source>The customers of &quot;%1&quot; have these market weights already.</source>
        <translation>Die Kunden von „%1“ haben diese Marktgewichte schon.</translation>
    </message>
    <message>
        <source>The market weights go to the customers of &quot;%1&quot;: version %2 stays as it was approved, and a new one with these weights takes its place.</source>
        <translation>Die Marktgewichte gehen an die Kunden von „%1“: Version %2 bleibt, wie sie freigegeben wurde, und eine neue mit diesen Gewichten tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>The market weights go to the customers of &quot;%1&quot;, version %2.</source>
        <translation>Die Marktgewichte gehen an die Kunden von „%1“, Version %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name a term again: its weights are added up.</source>
        <translation>
            <numerusform>%n Zeile nennt einen Begriff noch einmal: Dessen Gewichte werden addiert.</numerusform>
            <numerusform>%n Zeilen nennen einen Begriff noch einmal: Dessen Gewichte werden addiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) that the file does not name keep their weight.</source>
        <translation>
            <numerusform>%n Begriff, den die Datei nicht nennt, behält sein Gewicht.</numerusform>
            <numerusform>%n Begriffe, die die Datei nicht nennt, behalten ihr Gewicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace has no ideal partner profile whose customers could be weighed. Add one first.</source>
        <translation>Der Arbeitsbereich hat kein Idealprofil, dessen Kunden sich gewichten ließen. Fügen Sie zuerst eines hinzu.</translation>
    </message>
    <message>
        <source>Version %1 of &quot;%2&quot; is retired: its customers are no longer weighed. Name a profile in force.</source>
        <translation>Version %1 von „%2“ ist abgelöst: Ihre Kunden werden nicht mehr gewichtet. Nennen Sie ein geltendes Profil.</translation>
    </message>
    <message>
        <source>Another version of &quot;%1&quot; is in force by now. Read the file once more.</source>
        <translation>Inzwischen gilt eine andere Version von „%1“. Lesen Sie die Datei noch einmal ein.</translation>
    </message>
    <message>
        <source>whose ideal customers a list of customer demand weighs; else those of the profile that was added first</source>
        <translation>wessen Idealkunden eine Liste der Nachfrage gewichtet; sonst die des Profils, das zuerst hinzugefügt wurde</translation>
    </message>
    <message numerus="yes">
        <source>About one criterion in twenty looks like this by chance alone: of the %n looked at, %1 can be expected to.</source>
        <translation>
            <numerusform>Etwa eines von zwanzig Kriterien sieht allein durch Zufall so aus: Von dem %n betrachteten ist das bei %1 zu erwarten.</numerusform>
            <numerusform>Etwa eines von zwanzig Kriterien sieht allein durch Zufall so aus: Von den %n betrachteten ist das bei %1 zu erwarten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This version is a draft: whoever makes it can see how the partners did, and change it until it fits. Only quarters after its approval are a fair test.</source>
        <translation>Diese Version ist ein Entwurf: Wer daran arbeitet, sieht, wie die Partner abgeschnitten haben, und kann ihn ändern, bis er passt. Erst Quartale nach der Freigabe sind eine faire Probe.</translation>
    </message>
    <message>
        <source>No company has a rank, so there is no order that a weight could change.</source>
        <translation>Keine Firma hat einen Rang, also gibt es keine Reihenfolge, die ein Gewicht ändern könnte.</translation>
    </message>
    <message>
        <source>Only one company has a rank, so there is no order that a weight could change.</source>
        <translation>Nur eine Firma hat einen Rang, also gibt es keine Reihenfolge, die ein Gewicht ändern könnte.</translation>
    </message>
    <message>
        <source>Only one criterion counts, so there is no weight that could be moved against another one.</source>
        <translation>Nur ein Kriterium zählt, also gibt es kein Gewicht, das sich gegen ein anderes verschieben ließe.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n companies have a rank, so all of them stay among the best %1 whatever the weights are.</source>
        <translation>
            <numerusform>Nur %n Firma hat einen Rang, also bleibt sie bei allen Gewichten unter den besten %1.</numerusform>
            <numerusform>Nur %n Firmen haben einen Rang, also bleiben alle bei allen Gewichten unter den besten %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is excluded, so it has no tier that a weight could change.</source>
        <translation>%1 ist ausgeschlossen, hat also keine Stufe, die ein Gewicht ändern könnte.</translation>
    </message>
    <message>
        <source>Too little is known of %1 for a tier, so there is none that a weight could change.</source>
        <translation>Über %1 ist für eine Stufe zu wenig bekannt, also gibt es keine, die ein Gewicht ändern könnte.</translation>
    </message>
    <message>
        <source>Everything that the profile asks about this company is known.</source>
        <translation>Alles, wonach das Profil bei dieser Firma fragt, ist bekannt.</translation>
    </message>
    <message>
        <source>The workspace has no companies, so there is nothing to find out.</source>
        <translation>Der Arbeitsbereich hat keine Firmen, also gibt es nichts herauszufinden.</translation>
    </message>
    <message>
        <source>No company has a rank, and no single fact can give one to any of them.</source>
        <translation>Keine Firma hat einen Rang, und keine einzelne Angabe kann einer von ihnen einen geben.</translation>
    </message>
    <message>
        <source>No single fact can change who is among the best %1.</source>
        <translation>Keine einzelne Angabe kann ändern, wer unter den besten %1 ist.</translation>
    </message>
    <message>
        <source>columns attribute and cost; what is not listed costs 1; unknown must-haves come first whatever they cost, those that cap the tier among them</source>
        <translation>Spalten attribute und cost; was nicht dasteht, kostet 1; unbekannte Muss-Kriterien kommen zuerst, was sie auch kosten, auch solche, die nur die Stufe begrenzen</translation>
    </message>
    <message>
        <source>No company has a rank, so there is nothing to rank in another way.</source>
        <translation>Keine Firma hat einen Rang, also gibt es nichts anders zu reihen.</translation>
    </message>
    <message>
        <source>For the proposal each partner is a chance, by its fit, that a cell is served; `coverage` counts supply up to the
demand. So the gap it starts from is not the sum of the gaps there.</source>
        <translation>Für den Vorschlag ist jeder Partner, je nach Passung, eine Chance, dass eine Zelle bedient wird; `coverage` zählt das
Angebot bis zur Nachfrage. Die Lücke, von der er ausgeht, ist darum nicht die Summe der Lücken dort.</translation>
    </message>
    <message>
        <source>the top level</source>
        <translation>die oberste Ebene</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Muss-Kriterien</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Unknown facts</source>
        <translation>Unbekannte Angaben</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a thing and what it is now</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: gone (%2)</source>
        <translation>%1: entfällt (%2)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a value and its points</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>line %1: %2 was taken for %3 of line %5 (%4 %)</source>
        <translation>Zeile %1: %2 wurde für %3 aus Zeile %5 gehalten (%4 %)</translation>
    </message>
    <message>
        <source>line %1: %2 may be %3 of line %5 (%4 %)</source>
        <translation>Zeile %1: %2 ist vielleicht %3 aus Zeile %5 (%4 %)</translation>
    </message>
    <message>
        <source>all facts</source>
        <translation>allen Angaben</translation>
    </message>
    <message numerus="yes">
        <source>Set %1 of %Ln companies</source>
        <translation>
            <numerusform>%1 von %Ln Firma setzen</numerusform>
            <numerusform>%1 von %Ln Firmen setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add to %1 of %Ln companies</source>
        <translation>
            <numerusform>%1 von %Ln Firma ergänzen</numerusform>
            <numerusform>%1 von %Ln Firmen ergänzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove from %1 of %Ln companies</source>
        <translation>
            <numerusform>Aus %1 von %Ln Firma entfernen</numerusform>
            <numerusform>Aus %1 von %Ln Firmen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %1 of %Ln companies</source>
        <translation>
            <numerusform>%1 von %Ln Firma leeren</numerusform>
            <numerusform>%1 von %Ln Firmen leeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set review of %1 of %Ln companies</source>
        <translation>
            <numerusform>Prüftermin von %1 bei %Ln Firma setzen</numerusform>
            <numerusform>Prüftermin von %1 bei %Ln Firmen setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>of the built-in names, descriptions and terms; en unless told otherwise</source>
        <translation>Sprache der mitgelieferten Namen, Beschreibungen und Begriffe; ohne Angabe en</translation>
    </message>
    <message>
        <source>A judge needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a judge &quot;%1&quot; already. Choose another name.</source>
        <translation>Es gibt schon eine Person „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>What was answered about the weights of %1 was written by another version of the program and cannot be read. It is left as it is.</source>
        <translation>Was zu den Gewichten von %1 geantwortet wurde, hat eine andere Version des Programms geschrieben und ist nicht lesbar. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The profile does not hold all the criteria that have weights.</source>
        <translation>Das Profil enthält nicht alle Kriterien, die Gewichte haben.</translation>
    </message>
    <message>
        <source>Says what differs between two versions, and which companies that moves, over the companies as they are.</source>
        <translation>Sagt, worin sich zwei Versionen unterscheiden und welche Firmen das bewegt, über die Firmen, wie sie sind.</translation>
    </message>
    <message>
        <source>leave it a draft instead of putting it in force</source>
        <translation>als Entwurf belassen statt in Kraft zu setzen</translation>
    </message>
    <message>
        <source>Version %1 of &quot;%2&quot; is in review.</source>
        <translation>Version %1 von „%2“ ist in Durchsicht.</translation>
    </message>
    <message>
        <source>Version %1 of &quot;%2&quot; is a draft again.</source>
        <translation>Version %1 von „%2“ ist wieder ein Entwurf.</translation>
    </message>
    <message>
        <source>Version %1 of &quot;%2&quot; is in force.</source>
        <translation>Version %1 von „%2“ ist in Kraft.</translation>
    </message>
    <message>
        <source>Version %1 of &quot;%2&quot; is retired.</source>
        <translation>Version %1 von „%2“ ist zurückgezogen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was in force for the same type and variant and is retired.</source>
        <translation>„%1“ war für denselben Typ und dieselbe Variante in Kraft und ist zurückgezogen.</translation>
    </message>
    <message>
        <source>profile of this name, or NAME@VERSION</source>
        <translation>Profil dieses Namens oder NAME@VERSION</translation>
    </message>
    <message>
        <source>who decided</source>
        <translation>wer entschieden hat</translation>
    </message>
    <message>
        <source>why; kept with the version</source>
        <translation>warum; wird bei der Version aufbewahrt</translation>
    </message>
    <message>
        <source>leave profiles in force that are for the same type and variant; else they are retired</source>
        <translation>Profile desselben Typs und derselben Variante in Kraft lassen; sonst werden sie zurückgezogen</translation>
    </message>
    <message>
        <source>Submits a draft of a profile for review.</source>
        <translation>Gibt den Entwurf eines Profils zur Durchsicht.</translation>
    </message>
    <message>
        <source>Returns a profile from review to draft.</source>
        <translation>Gibt ein Profil aus der Durchsicht in den Entwurf zurück.</translation>
    </message>
    <message>
        <source>Puts a draft or what is in review in force.</source>
        <translation>Setzt einen Entwurf oder das, was in Durchsicht ist, in Kraft.</translation>
    </message>
    <message>
        <source>Takes a profile out of force.</source>
        <translation>Setzt ein Profil außer Kraft.</translation>
    </message>
    <message>
        <source>There are no companies yet that could move.</source>
        <translation>Es gibt noch keine Firmen, die sich bewegen könnten.</translation>
    </message>
    <message>
        <source>No company moves: fit, tiers and who qualifies stay as they were.</source>
        <translation>Keine Firma bewegt sich: Passung, Stufen und wer sich qualifiziert bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>No company changes tier</source>
        <translation>Keine Firma wechselt die Stufe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies change tier</source>
        <translation>
            <numerusform>%Ln Firma wechselt die Stufe</numerusform>
            <numerusform>%Ln Firmen wechseln die Stufe</numerusform>
        </translation>
    </message>
    <message>
        <source>none enters the qualified</source>
        <translation>keine kommt zu den qualifizierten hinzu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln enter the qualified</source>
        <translation>
            <numerusform>%Ln kommt zu den qualifizierten hinzu</numerusform>
            <numerusform>%Ln kommen zu den qualifizierten hinzu</numerusform>
        </translation>
    </message>
    <message>
        <source>none leaves them</source>
        <translation>keine fällt heraus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leave them</source>
        <translation>
            <numerusform>%Ln fällt heraus</numerusform>
            <numerusform>%Ln fallen heraus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2, %3.</source>
        <comment>tiers; who enters, who leaves the qualified</comment>
        <translation>%1; %2, %3.</translation>
    </message>
    <message>
        <source>%1; %2, %3. Fit shifts by %4 points on average.</source>
        <translation>%1; %2, %3. Die Passung verschiebt sich im Mittel um %4 Punkte.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>company, fit before, fit after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 (%2 → %3)</source>
        <comment>company with its fits, tier before, tier after</comment>
        <translation>%1 (%2 → %3)</translation>
    </message>
    <message>
        <source>The two versions say the same.</source>
        <translation>Die beiden Versionen besagen dasselbe.</translation>
    </message>
    <message>
        <source>Qualify now:</source>
        <translation>Qualifizieren sich jetzt:</translation>
    </message>
    <message>
        <source>Qualify no longer:</source>
        <translation>Qualifizieren sich nicht mehr:</translation>
    </message>
    <message>
        <source>Move most:</source>
        <translation>Bewegen sich am meisten:</translation>
    </message>
    <message>
        <source>Submitted for review</source>
        <translation>Zur Durchsicht gegeben</translation>
    </message>
    <message>
        <source>Returned to draft</source>
        <translation>In den Entwurf zurückgegeben</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Abgelöst</translation>
    </message>
    <message>
        <source>Submit %1, version %2, for review</source>
        <translation>%1, Version %2, zur Durchsicht geben</translation>
    </message>
    <message>
        <source>Return %1, version %2, to draft</source>
        <translation>%1, Version %2, in den Entwurf zurückgeben</translation>
    </message>
    <message>
        <source>Approve %1, version %2</source>
        <translation>%1, Version %2, freigeben</translation>
    </message>
    <message>
        <source>Retire %1, version %2</source>
        <translation>%1, Version %2, zurückziehen</translation>
    </message>
    <message>
        <source>Only a draft can be submitted. Version %1 of %2 is: %3.</source>
        <translation>Nur ein Entwurf kann zur Durchsicht gegeben werden. Version %1 von %2 ist: %3.</translation>
    </message>
    <message>
        <source>Only what is in review can be returned. Version %1 of %2 is: %3.</source>
        <translation>Nur was in Durchsicht ist, kann zurückgegeben werden. Version %1 von %2 ist: %3.</translation>
    </message>
    <message>
        <source>Only a draft or what is in review can be approved. Version %1 of %2 is: %3.</source>
        <translation>Nur ein Entwurf oder was in Durchsicht ist, kann freigegeben werden. Version %1 von %2 ist: %3.</translation>
    </message>
    <message>
        <source>Only what is in force can be retired. Version %1 of %2 is: %3.</source>
        <translation>Nur was in Kraft ist, kann zurückgezogen werden. Version %1 von %2 ist: %3.</translation>
    </message>
    <message>
        <source>This profile version is gone.</source>
        <translation>Diese Profilversion gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Version %1 of %2 came into force.</source>
        <translation>Version %1 von %2 trat in Kraft.</translation>
    </message>
    <message>
        <source>The steps of profiles in this workspace were written by another version of the program and cannot be read. They are left as they are.</source>
        <translation>Die Schritte der Profile in diesem Arbeitsbereich hat eine andere Version des Programms geschrieben; sie können nicht gelesen werden. Sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>what was done to a profile, who did it</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who did what to a profile, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>of a PDF; a4 unless told otherwise</source>
        <translation>eines PDF; a4, wenn nichts anderes gesagt ist</translation>
    </message>
    <message>
        <source>--output must end in .csv, .xlsx or .pdf, &quot;%1&quot; does not.</source>
        <translation>--output muss auf .csv, .xlsx oder .pdf enden, „%1“ tut das nicht.</translation>
    </message>
    <message>
        <source>a .csv, .xlsx or .pdf file</source>
        <translation>eine .csv-, .xlsx- oder .pdf-Datei</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>The mean of the companies for which the fact is known stands in for it; low and high show the range it leaves open.</source>
        <translation>An ihre Stelle tritt der Mittelwert der Firmen, von denen die Angabe bekannt ist; der niedrigste und der höchste Wert zeigen, was offen bleibt.</translation>
    </message>
    <message>
        <source>The criterion is left out and the others share its weight; low and high show the range it leaves open.</source>
        <translation>Das Kriterium entfällt und die anderen teilen sich sein Gewicht; der niedrigste und der höchste Wert zeigen, was offen bleibt.</translation>
    </message>
    <message>
        <source>It counts as the worst it can be.</source>
        <translation>Sie zählt als das Schlechteste, was sie sein kann.</translation>
    </message>
    <message>
        <source>It counts as the best it can be.</source>
        <translation>Sie zählt als das Beste, was sie sein kann.</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Muss-Kriterium</translation>
    </message>
    <message>
        <source>Companies on the list</source>
        <translation>Firmen auf der Liste</translation>
    </message>
    <message>
        <source>No longer in the pool</source>
        <translation>Nicht mehr im Bestand</translation>
    </message>
    <message>
        <source>Companies of the list that are left out here, since they were removed</source>
        <translation>Firmen der Liste, die hier fehlen, weil sie entfernt wurden</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Version of the ideal partner profile, %1</source>
        <translation>Version des Idealprofils, %1</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Freigegeben am</translation>
    </message>
    <message>
        <source>Facts as of</source>
        <translation>Angaben vom</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Fit from which it begins</source>
        <translation>Passung, ab der sie beginnt</translation>
    </message>
    <message>
        <source>How they count</source>
        <translation>Wie sie zählen</translation>
    </message>
    <message>
        <source>Known at least</source>
        <translation>Bekannt mindestens</translation>
    </message>
    <message>
        <source>Share of the weight that must rest on known facts; below it a company has no rank</source>
        <translation>Anteil des Gewichts, der auf bekannten Angaben beruhen muss; darunter hat eine Firma keinen Rang</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Wie sie entsteht</translation>
    </message>
    <message>
        <source>Fit is the weighted sum of the criteria on fixed scales from 0 to 100; it does not depend on who else is on the list. A failed must-have excludes a company, it does not just cost points.</source>
        <translation>Die Passung ist die gewichtete Summe der Kriterien auf festen Skalen von 0 bis 100; sie hängt nicht davon ab, wer sonst auf der Liste steht. Ein verfehltes Muss-Kriterium schließt eine Firma aus, es kostet nicht nur Punkte.</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>erlassen</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>failed: %1 at most</source>
        <translation>verfehlt: höchstens %1</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Points missing</source>
        <translation>Fehlende Punkte</translation>
    </message>
    <message>
        <source>Points at least</source>
        <translation>Punkte mindestens</translation>
    </message>
    <message>
        <source>Points at most</source>
        <translation>Punkte höchstens</translation>
    </message>
    <message>
        <source>There is no profile yet to measure this list with.</source>
        <translation>Es gibt noch kein Profil, mit dem diese Liste gemessen werden kann.</translation>
    </message>
    <message>
        <source>This list was made with version %1 of &quot;%2&quot;, which is no longer in the workspace. Without it there are no figures.</source>
        <translation>Diese Liste wurde mit Version %1 von „%2“ gemacht, die nicht mehr im Arbeitsbereich ist. Ohne sie gibt es keine Zahlen.</translation>
    </message>
    <message>
        <source>This list was made with the profile &quot;%1&quot;, which is no longer in the workspace. Without it there are no figures.</source>
        <translation>Diese Liste wurde mit dem Profil „%1“ gemacht, das nicht mehr im Arbeitsbereich ist. Ohne es gibt es keine Zahlen.</translation>
    </message>
    <message>
        <source>%1, version %2, is gone</source>
        <translation>%1, Version %2, fehlt</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>%1, present version (%2)</source>
        <translation>%1, heutige Version (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies of the list are no longer in the pool and are not shown.</source>
        <translation>
            <numerusform>Eine Firma der Liste ist nicht mehr im Bestand und fehlt hier.</numerusform>
            <numerusform>%Ln Firmen der Liste sind nicht mehr im Bestand und fehlen hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Die Datei %1 gibt es schon.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>These judgements go round in a circle, so one of them has to turn: %1.</source>
        <translation>Diese Urteile laufen im Kreis, eines davon muss sich umkehren: %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts davon</translation>
    </message>
    <message>
        <source>%1 counts %2 and cannot be below zero.</source>
        <translation>„%1“ zählt (%2) und kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says that this is over, but not since when: add a column ended_on.</source>
        <translation>„%1“ sagt, dass dies zu Ende ist, aber nicht seit wann: Ergänzen Sie eine Spalte ended_on.</translation>
    </message>
    <message>
        <source>%1 is %2, and cannot be below zero.</source>
        <translation>%1 ist %2 und kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>ein Name fehlt</translation>
    </message>
    <message>
        <source>What is checked needs a name.</source>
        <translation>Was geprüft wird, braucht einen Namen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is rated twice.</source>
        <translation>„%1“ ist zweimal bewertet.</translation>
    </message>
    <message>
        <source>Before we sign: %1</source>
        <translation>Vor dem Vertrag: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Nächster Schritt: %1</translation>
    </message>
    <message>
        <source>The saved mapping &quot;%1&quot; fits this file; --saved &quot;%1&quot; uses it.</source>
        <translation>Die gespeicherte Zuordnung „%1“ passt zu dieser Datei; --saved &quot;%1&quot; verwendet sie.</translation>
    </message>
    <message>
        <source>Headers of a list, by its kind; those in brackets may be left out:
  companies        keys, labels and synonyms of attributes; name
  people           company, name or first_name and last_name (email, phone, role, seniority, vision,
                   collaboration, success_measure, experience, leadership_access, sponsor, champion, left_on,
                   lawful_basis, retain_until)
  engagements      company, type (category, stage, tier, owner, agreed_on, agreed_until, ended_on, exclusive,
                   outcome); a stage may also say that it was declined or has ended
  performance      company, quarter, measure, value
  relations        company, relation, other_company (since, note)
  target_accounts  company, customer (is_target)
  customer_demand  weight, and one of industry, region and segment, or dimension and term</source>
        <translation>Spaltenköpfe einer Liste, nach ihrer Art; die in Klammern dürfen fehlen:
  companies        Schlüssel, Namen und Synonyme von Merkmalen; name
  people           company, name oder first_name und last_name (email, phone, role, seniority, vision,
                   collaboration, success_measure, experience, leadership_access, sponsor, champion, left_on,
                   lawful_basis, retain_until)
  engagements      company, type (category, stage, tier, owner, agreed_on, agreed_until, ended_on, exclusive,
                   outcome); eine Phase darf auch sagen, dass es abgelehnt wurde oder zu Ende ist
  performance      company, quarter, measure, value
  relations        company, relation, other_company (since, note)
  target_accounts  company, customer (is_target)
  customer_demand  weight, dazu industry, region oder segment, oder dimension und term</translation>
    </message>
    <message>
        <source>%1 A partnership that is over is declined or ended.</source>
        <translation>%1 Eine Partnerschaft, die vorbei ist, ist „declined“ oder „ended“.</translation>
    </message>
    <message>
        <source>Raise the weight of culture</source>
        <translation>Gewicht der Kultur erhöhen</translation>
    </message>
    <message>
        <source>Cultural compatibility %1 % → %2 %, the others shrink in proportion.</source>
        <translation>Kulturelle Verträglichkeit %1 % → %2 %, die anderen schrumpfen im Verhältnis.</translation>
    </message>
    <message>
        <source>Lower the weight of profitability</source>
        <translation>Gewicht des Ertrags senken</translation>
    </message>
    <message>
        <source>Profitability %1 % → %2 %, the others grow in proportion.</source>
        <translation>Ertrag %1 % → %2 %, die anderen wachsen im Verhältnis.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2 % → %3 %</source>
        <comment>a criterion, its share before and after</comment>
        <translation>„%1“ %2 % → %3 %</translation>
    </message>
    <message>
        <source>Limit the weight of one criterion</source>
        <translation>Gewicht eines Kriteriums begrenzen</translation>
    </message>
    <message>
        <source>%1, the others grow in proportion.</source>
        <translation>%1, die anderen wachsen im Verhältnis.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2 % → 0 %, the others get its share; as a must-have it stays.</source>
        <translation>„%1“ %2 % → 0 %, die anderen bekommen seinen Anteil; als Muss-Kriterium bleibt es.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2 % → 0 %, the others get its share.</source>
        <translation>„%1“ %2 % → 0 %, die anderen bekommen seinen Anteil.</translation>
    </message>
    <message>
        <source>Count &quot;%1&quot; no longer</source>
        <translation>„%1“ nicht mehr zählen</translation>
    </message>
    <message>
        <source>Let the must-have &quot;%1&quot; cap the tier</source>
        <translation>Das Muss-Kriterium „%1“ die Stufe begrenzen lassen</translation>
    </message>
    <message>
        <source>Who fails &quot;%1&quot; is excluded no longer, but comes no higher than %2.</source>
        <translation>Wer „%1“ verfehlt, wird nicht mehr ausgeschlossen, kommt aber höchstens bis %2.</translation>
    </message>
    <message>
        <source>Let &quot;%1&quot; be no must-have</source>
        <translation>„%1“ kein Muss-Kriterium mehr sein lassen</translation>
    </message>
    <message>
        <source>Who fails &quot;%1&quot; is excluded no longer; it goes on counting with %2 % of the weight.</source>
        <translation>Wer „%1“ verfehlt, wird nicht mehr ausgeschlossen; es zählt weiter mit %2 % des Gewichts.</translation>
    </message>
    <message>
        <source>A new tier &quot;%1&quot; begins at %2</source>
        <translation>Eine neue Stufe „%1“ beginnt bei %2</translation>
    </message>
    <message>
        <source>%1 from %2 → %3</source>
        <comment>a tier, its bound before and after</comment>
        <translation>%1 ab %2 → %3</translation>
    </message>
    <message>
        <source>Raise the cut</source>
        <translation>Grenze anheben</translation>
    </message>
    <message>
        <source>Lower the cut</source>
        <translation>Grenze senken</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>The profile has neither been changed nor approved since it was made.</source>
        <translation>Das Profil wurde, seit es angelegt ist, weder geändert noch freigegeben.</translation>
    </message>
    <message>
        <source>Static profile</source>
        <translation>Starres Profil</translation>
    </message>
    <message>
        <source>The last review was on %1; the next was due on %2.</source>
        <translation>Zuletzt überprüft am %1; die nächste Überprüfung war am %2 fällig.</translation>
    </message>
    <message>
        <source>Reviewed in time</source>
        <translation>Rechtzeitig überprüft</translation>
    </message>
    <message>
        <source>The next review is due on %1.</source>
        <translation>Die nächste Überprüfung ist am %1 fällig.</translation>
    </message>
    <message>
        <source>No step zero</source>
        <translation>Kein Schritt null</translation>
    </message>
    <message>
        <source>No ideal customer profile is linked: whom we sell to is not stated.</source>
        <translation>Kein ideales Kundenprofil ist verknüpft: An wen wir verkaufen, ist nicht gesagt.</translation>
    </message>
    <message numerus="yes">
        <source>The ideal customer profile weighs %n terms.</source>
        <translation>
            <numerusform>Das ideale Kundenprofil gewichtet %n Begriff.</numerusform>
            <numerusform>Das ideale Kundenprofil gewichtet %n Begriffe.</numerusform>
        </translation>
    </message>
    <message>
        <source>No hypothesis is recorded</source>
        <translation>Keine Hypothese ist festgehalten</translation>
    </message>
    <message>
        <source>Nothing is recorded of why such partners would want to work with us.</source>
        <translation>Nirgends steht, warum solche Partner mit uns arbeiten wollten.</translation>
    </message>
    <message>
        <source>The partner hypothesis behind it is not validated.</source>
        <translation>Die Partnerhypothese dahinter ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>Step zero is done</source>
        <translation>Schritt null ist getan</translation>
    </message>
    <message>
        <source>The partner hypothesis behind it is validated.</source>
        <translation>Die Partnerhypothese dahinter ist bestätigt.</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Nicht geteilt</translation>
    </message>
    <message>
        <source>No sign-off by a stakeholder is recorded for version %1.</source>
        <translation>Für Version %1 ist keine Zustimmung eines Beteiligten festgehalten.</translation>
    </message>
    <message>
        <source>Stakeholders signed off</source>
        <translation>Beteiligte haben zugestimmt</translation>
    </message>
    <message>
        <source>Version %1 is signed off by %2.</source>
        <translation>Version %1 haben zugestimmt: %2.</translation>
    </message>
    <message>
        <source>a pool large enough to profile</source>
        <translation>ein Bestand, der groß genug für ein Profil ist</translation>
    </message>
    <message>
        <source>product-market fit</source>
        <translation>ein Produkt, das zum Markt passt</translation>
    </message>
    <message>
        <source>a repeatable go-to-market</source>
        <translation>ein wiederholbarer Vertrieb</translation>
    </message>
    <message>
        <source>a program ready to scale</source>
        <translation>ein Programm, das wachsen kann</translation>
    </message>
    <message>
        <source>The pool has %L1 companies; from %L2 on it can be profiled.</source>
        <translation>Der Bestand hat %L1 Firmen; ab %L2 taugt er für ein Profil.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message>
        <source>Nothing is recorded about: %1.</source>
        <translation>Nichts ist festgehalten über: %1.</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Zu früh</translation>
    </message>
    <message>
        <source>Readiness is not known</source>
        <translation>Ob wir bereit sind, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Ready for it</source>
        <translation>Bereit dafür</translation>
    </message>
    <message>
        <source>Too broad: more qualify than</source>
        <translation>Zu breit: mehr qualifizieren sich als</translation>
    </message>
    <message>
        <source>Too broad: no must-have, and fewer criteria than</source>
        <translation>Zu breit: kein Muss-Kriterium und weniger Kriterien als</translation>
    </message>
    <message>
        <source>Perfect-partner trap: fewer qualify than</source>
        <translation>Falle des perfekten Partners: weniger qualifizieren sich als</translation>
    </message>
    <message>
        <source>Perfect-partner trap: fewer companies qualify than</source>
        <translation>Falle des perfekten Partners: weniger Firmen qualifizieren sich als</translation>
    </message>
    <message>
        <source>Perfect-partner trap: a must-have excludes more than</source>
        <translation>Falle des perfekten Partners: ein Muss-Kriterium schließt mehr aus als</translation>
    </message>
    <message>
        <source>Ignoring culture: it carries less than</source>
        <translation>Kultur vergessen: sie trägt weniger als</translation>
    </message>
    <message>
        <source>Solely revenue-driven: profitability carries more than</source>
        <translation>Nur am Umsatz: Ertrag trägt mehr als</translation>
    </message>
    <message>
        <source>Vague persona: fewer aspects than</source>
        <translation>Vage Persona: weniger Aspekte als</translation>
    </message>
    <message>
        <source>Not measurable: unknown for more than</source>
        <translation>Nicht messbar: unbekannt bei mehr als</translation>
    </message>
    <message>
        <source>Double counting: rank correlation above</source>
        <translation>Doppelt gezählt: Rangkorrelation über</translation>
    </message>
    <message>
        <source>One criterion rules: it carries more than</source>
        <translation>Ein Kriterium herrscht: es trägt mehr als</translation>
    </message>
    <message>
        <source>Static profile: not reviewed for</source>
        <translation>Starres Profil: nicht überprüft seit</translation>
    </message>
    <message>
        <source>Too early: fewer companies in the pool than</source>
        <translation>Zu früh: weniger Firmen im Bestand als</translation>
    </message>
    <message>
        <source>Waivers have become the rule: of one must-have from</source>
        <translation>Ausnahmen sind die Regel: bei einem Muss-Kriterium ab</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to lie between %2 and %3.</source>
        <translation>„%1“ muss zwischen %2 und %3 liegen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a whole number.</source>
        <translation>„%1“ muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>The least that has to qualify must be less than the most that may.</source>
        <translation>Was sich mindestens qualifizieren muss, muss weniger sein als das, was sich höchstens darf.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; of the workspace cannot be &quot;%2&quot;. Set the thresholds of the health checks anew.</source>
        <translation>Die Einstellung „%1“ des Arbeitsbereichs kann nicht „%2“ sein. Setzen Sie die Schwellen der Prüfungen neu.</translation>
    </message>
    <message>
        <source>Set thresholds of the health checks</source>
        <translation>Schwellen der Prüfungen setzen</translation>
    </message>
    <message>
        <source>Mark version %1 of %2 as reviewed</source>
        <translation>Version %1 von %2 als überprüft vermerken</translation>
    </message>
</context>
<context>
    <name>partnerscope::AcceptabilityJob</name>
    <message>
        <source>Chances</source>
        <translation>Chancen</translation>
    </message>
</context>
<context>
    <name>partnerscope::AttributeForm</name>
    <message>
        <source>%1 (with a must-have)</source>
        <translation>%1 (mit Muss-Kriterium)</translation>
    </message>
    <message>
        <source>Counts for completeness</source>
        <translation>Zählt für die Vollständigkeit</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>How long a verified value holds before it counts as stale</source>
        <translation>Wie lange ein geprüfter Wert gilt, bevor er als veraltet zählt</translation>
    </message>
    <message>
        <source>What is wanted, for the person who fills it in</source>
        <translation>Was gefragt ist, für die ausfüllende Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Also read as</source>
        <translation>Auch gelesen als</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Fresh for</source>
        <translation>Frisch für</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What each level means</source>
        <translation>Was jede Stufe bedeutet</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>the unit</source>
        <translation>die Einheit</translation>
    </message>
    <message>
        <source>the completeness</source>
        <translation>die Vollständigkeit</translation>
    </message>
    <message>
        <source>the freshness</source>
        <translation>die Frische</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Sonst nichts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Known of %L1 of %L2 companies</source>
        <translation>Bekannt von %L1 von %L2 Firmen</translation>
    </message>
    <message>
        <source>No profile reads it</source>
        <translation>Kein Profil liest es</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) read it</source>
        <translation>
            <numerusform>%Ln Profil liest es</numerusform>
            <numerusform>%Ln Profile lesen es</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Forms and pickers offer it again</source>
        <translation>Formulare und Auswahllisten bieten es wieder an</translation>
    </message>
    <message>
        <source>Forms and pickers leave it out; facts, profiles and files keep it</source>
        <translation>Formulare und Auswahllisten lassen es weg; Fakten, Profile und Dateien behalten es</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>die Beschreibung</translation>
    </message>
    <message>
        <source>what the levels mean</source>
        <translation>die Bedeutung der Stufen</translation>
    </message>
    <message>
        <source>Change the type …</source>
        <translation>Typ ändern …</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Liste öffnen</translation>
    </message>
</context>
<context>
    <name>partnerscope::AttributeTreeModel</name>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (zurückgezogen)</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Zählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Unit or list</source>
        <translation>Einheit oder Liste</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Fresh for</source>
        <translation>Frisch für</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
</context>
<context>
    <name>partnerscope::AttributesPage</name>
    <message>
        <source>Sections of attributes</source>
        <translation>Abschnitte der Merkmale</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Lists of terms</source>
        <translation>Begriffslisten</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Währungen</translation>
    </message>
</context>
<context>
    <name>partnerscope::AttributesSection</name>
    <message>
        <source>Search attributes</source>
        <translation>Merkmale suchen</translation>
    </message>
    <message>
        <source>Show retired</source>
        <translation>Zurückgezogene zeigen</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>Neues Merkmal</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>No attribute has this text.</source>
        <translation>Kein Merkmal enthält diesen Text.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Names, keys, other names and descriptions are searched.</source>
        <translation>Gesucht wird in Namen, Schlüsseln, anderen Namen und Beschreibungen.</translation>
    </message>
    <message>
        <source>Attributes by group</source>
        <translation>Merkmale nach Gruppe</translation>
    </message>
    <message>
        <source>%L1 in use, %L2 retired</source>
        <translation>%L1 in Gebrauch, %L2 zurückgezogen</translation>
    </message>
    <message>
        <source>%L1 in use</source>
        <translation>%L1 in Gebrauch</translation>
    </message>
    <message>
        <source>%1 was retired.</source>
        <translation>%1 wurde zurückgezogen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was retired. %Ln profile(s) still read it.</source>
        <translation>
            <numerusform>%1 wurde zurückgezogen. %Ln Profil liest es weiterhin.</numerusform>
            <numerusform>%1 wurde zurückgezogen. %Ln Profile lesen es weiterhin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Another type for %1</source>
        <translation>Ein anderer Typ für %1</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation>%1 ist jetzt: %2.</translation>
    </message>
</context>
<context>
    <name>partnerscope::BacktestJob</name>
    <message>
        <source>Comparing fit with results</source>
        <translation>Passung und Ergebnisse vergleichen</translation>
    </message>
    <message>
        <source>The results were not compared.</source>
        <translation>Die Ergebnisse wurden nicht verglichen.</translation>
    </message>
</context>
<context>
    <name>partnerscope::BacktestTab</name>
    <message>
        <source>Result to compare the fit with</source>
        <translation>Ergebnis, mit dem die Passung verglichen wird</translation>
    </message>
    <message>
        <source>Months of results</source>
        <translation>Monate mit Ergebnissen</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Success by tier</source>
        <translation>Erfolg je Stufe</translation>
    </message>
    <message>
        <source>Comparing the fit of then with the results since …</source>
        <translation>Die damalige Passung wird mit den Ergebnissen seither verglichen …</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>A profile proves itself by what partners bring after they were measured</source>
        <translation>Ein Profil bewährt sich an dem, was Partner nach der Messung bringen</translation>
    </message>
    <message>
        <source>Fit by %1 and results of %2 to %3</source>
        <translation>Passung bis %1 und Ergebnisse von %2 bis %3</translation>
    </message>
    <message>
        <source>Share with at most %1, and its 95 % interval</source>
        <translation>Anteil mit höchstens %1 und sein 95-%-Intervall</translation>
    </message>
    <message>
        <source>Share with at least %1, and its 95 % interval</source>
        <translation>Anteil mit mindestens %1 und sein 95-%-Intervall</translation>
    </message>
    <message numerus="yes">
        <source>Learned from results: %1, %2 to %3, %n partner(s)</source>
        <translation>
            <numerusform>Aus Ergebnissen gelernt: %1, %2 bis %3, %n Partner</numerusform>
            <numerusform>Aus Ergebnissen gelernt: %1, %2 bis %3, %n Partner</numerusform>
        </translation>
    </message>
    <message>
        <source>First quarter of the results</source>
        <translation>Erstes Quartal der Ergebnisse</translation>
    </message>
    <message>
        <source>What counts as success</source>
        <translation>Was als Erfolg zählt</translation>
    </message>
    <message>
        <source>Success: the better half</source>
        <translation>Erfolg: die bessere Hälfte</translation>
    </message>
    <message>
        <source>Success: a target</source>
        <translation>Erfolg: ein Ziel</translation>
    </message>
    <message>
        <source>Target that counts as success</source>
        <translation>Ziel, das als Erfolg zählt</translation>
    </message>
    <message>
        <source>Successes in the best part of the list</source>
        <translation>Erfolge im besten Teil der Liste</translation>
    </message>
    <message>
        <source>Foretold and observed rate of success</source>
        <translation>Vorhergesagte und eingetretene Erfolgsquote</translation>
    </message>
    <message>
        <source>What each criterion says alone</source>
        <translation>Was jedes Kriterium allein sagt</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>höchstens </translation>
    </message>
    <message>
        <source>at least </source>
        <translation>mindestens </translation>
    </message>
    <message>
        <source>the latest quarters</source>
        <translation>die letzten Quartale</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Share of all successes in the best-fitting part; the tick is what anybody would bring. Right: the lift</source>
        <translation>Anteil an allen Erfolgen im bestpassenden Teil; der Strich ist, was irgendwer brächte. Rechts: der Lift</translation>
    </message>
    <message>
        <source>Rank correlation with the result and its 95 % interval; the tick is none. Right: success of the partners who are high and low in it</source>
        <translation>Rangkorrelation mit dem Ergebnis und ihr 95-%-Intervall; der Strich ist keine. Rechts: Erfolg der Partner, die darin hoch und niedrig sind</translation>
    </message>
    <message>
        <source>Use the weights the results suggest</source>
        <translation>Gewichte verwenden, die die Ergebnisse nahelegen</translation>
    </message>
    <message>
        <source>The weights the results suggest are in %1.</source>
        <translation>Die Gewichte, die die Ergebnisse nahelegen, stehen in %1.</translation>
    </message>
</context>
<context>
    <name>partnerscope::BarListView</name>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>partnerscope::BulkEditBar</name>
    <message>
        <source>Change them</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen:</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Ergänzen:</translation>
    </message>
    <message>
        <source>Remove from</source>
        <translation>Entfernen aus:</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren:</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Prüfen bis</translation>
    </message>
    <message>
        <source>Which fact</source>
        <translation>Welche Angabe</translation>
    </message>
    <message>
        <source>2026-12-31, empty for none</source>
        <translation>2026-12-31, leer für keinen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>All facts</source>
        <translation>Alle Angaben</translation>
    </message>
    <message>
        <source>Select companies in the table.</source>
        <translation>Markieren Sie Firmen in der Tabelle.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as 2026-05-14.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es wie 2026-05-14.</translation>
    </message>
    <message>
        <source>Enter the value, and Return takes it.</source>
        <translation>Geben Sie den Wert ein und übernehmen Sie ihn mit der Eingabetaste.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln selected companies change.</source>
        <translation>
            <numerusform>%L1 von %Ln markierten Firma ändert sich.</numerusform>
            <numerusform>%L1 von %Ln markierten Firmen ändern sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln of them a known value is replaced or goes.</source>
        <translation>
            <numerusform>Bei %Ln davon wird ein bekannter Wert ersetzt oder entfällt.</numerusform>
            <numerusform>Bei %Ln davon wird ein bekannter Wert ersetzt oder entfällt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::ChangeJob</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>partnerscope::ChartOrTable</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, als Tabelle</translation>
    </message>
    <message>
        <source>T shows the numbers as a table</source>
        <translation>T zeigt die Zahlen als Tabelle</translation>
    </message>
</context>
<context>
    <name>partnerscope::ChoiceFactEditor</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>partnerscope::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Search a company, a page, an action</source>
        <translation>Eine Firma, eine Seite, eine Aktion suchen</translation>
    </message>
    <message>
        <source>Ideal profile</source>
        <translation>Idealprofil</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Nothing is called like this.</source>
        <translation>So heißt nichts.</translation>
    </message>
</context>
<context>
    <name>partnerscope::CompanyField</name>
    <message>
        <source>Name of a company in this workspace</source>
        <translation>Name einer Firma in diesem Arbeitsbereich</translation>
    </message>
</context>
<context>
    <name>partnerscope::ContextPanel</name>
    <message>
        <source>Close panel</source>
        <translation>Seitenbereich schließen</translation>
    </message>
</context>
<context>
    <name>partnerscope::CoverageCellPanel</name>
    <message>
        <source>Demand</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Companies behind the cell</source>
        <translation>Firmen hinter dem Feld</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Fit, low to high</source>
        <translation>Tief bis hoch</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>pts</source>
        <translation>Pkt.</translation>
    </message>
    <message numerus="yes">
        <source>%n active partners serve it</source>
        <translation>
            <numerusform>%n aktiver Partner bedient es</numerusform>
            <numerusform>%n aktive Partner bedienen es</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n qualified companies serve it</source>
        <translation>
            <numerusform>%n qualifizierte Firma bedient es</numerusform>
            <numerusform>%n qualifizierte Firmen bedienen es</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates would serve it</source>
        <translation>
            <numerusform>%n Kandidat würde es bedienen</numerusform>
            <numerusform>%n Kandidaten würden es bedienen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::CoverageGapPanel</name>
    <message>
        <source>Make a shortlist of these</source>
        <translation>Auswahlliste daraus machen</translation>
    </message>
    <message>
        <source>Search for the optimum</source>
        <translation>Optimum suchen</translation>
    </message>
    <message>
        <source>How many companies</source>
        <translation>Wie viele Firmen</translation>
    </message>
    <message>
        <source>Close the gaps</source>
        <translation>Lücken schließen</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Companies that close the gaps</source>
        <translation>Firmen, die die Lücken schließen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message numerus="yes">
        <source>%n companies close %1 % of the gap</source>
        <translation>
            <numerusform>%n Firma schließt %1 % der Lücke</numerusform>
            <numerusform>%n Firmen schließen %1 % der Lücke</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 open points of market weight, each gain after those above it.</source>
        <translation>%1 von %2 offenen Punkten Marktgewicht; jeder Gewinn gilt nach denen darüber.</translation>
    </message>
    <message>
        <source>The customer profile does not weigh these dimensions: uncovered and thin cells count the same.</source>
        <translation>Das Kundenprofil gewichtet diese Dimensionen nicht: unbesetzte und dünne Felder zählen gleich.</translation>
    </message>
    <message>
        <source>The workspace records no engagement, so nobody counts as a partner yet.</source>
        <translation>Im Arbeitsbereich ist keine Zusammenarbeit erfasst; noch zählt niemand als Partner.</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates were considered.</source>
        <translation>
            <numerusform>%n Kandidat wurde geprüft.</numerusform>
            <numerusform>%n Kandidaten wurden geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies that declined or left are not proposed again.</source>
        <translation>
            <numerusform>%n Firma, die abgesagt hat oder gegangen ist, wird nicht wieder vorgeschlagen.</numerusform>
            <numerusform>%n Firmen, die abgesagt haben oder gegangen sind, werden nicht wieder vorgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 adds %2.</source>
        <translation>%1 bringt %2.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Here each partner is a chance, by its fit, that a cell is served; map and overview count supply up to the demand. So the open points are not the sum of the gaps there.</source>
        <translation>Hier ist jeder Partner, je nach Passung, eine Chance, dass eine Zelle bedient wird; Karte und Überblick zählen das Angebot bis zur Nachfrage. Die offenen Punkte sind darum nicht die Summe der Lücken dort.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>%1 for %2 of %3</source>
        <translation>%1 für %2 von %3</translation>
    </message>
    <message>
        <source>Nobody who closes a gap can be had for %1</source>
        <translation>Niemand, der eine Lücke schließt, ist für %1 zu haben</translation>
    </message>
    <message numerus="yes">
        <source>%n more are left out because their cost is not known.</source>
        <translation>
            <numerusform>%n weitere ist weggelassen, weil ihre Kosten nicht bekannt sind.</numerusform>
            <numerusform>%n weitere sind weggelassen, weil ihre Kosten nicht bekannt sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::CoveragePage</name>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Here you see which regions and industries nobody covers.</source>
        <translation>Hier zeigt sich, welche Regionen und Branchen niemand abdeckt.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Coverage map</source>
        <translation>Abdeckungskarte</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>Karte zeigen</translation>
    </message>
    <message>
        <source>A profile says who qualifies; the map counts those.</source>
        <translation>Ein Profil sagt, wer qualifiziert ist; diese zählt die Karte.</translation>
    </message>
    <message>
        <source>%1 of %2 cells have no partner</source>
        <translation>%1 von %2 Feldern haben keinen Partner</translation>
    </message>
    <message>
        <source>%1 of %2 cells have no partner; together they hold %3 % of the demand</source>
        <translation>%1 von %2 Feldern haben keinen Partner; zusammen stehen sie für %3 % der Nachfrage</translation>
    </message>
    <message>
        <source>Supply: qualified partners with an active engagement, weighted by fit.</source>
        <translation>Angebot: qualifizierte Partner mit laufender Zusammenarbeit, nach Passung gewichtet.</translation>
    </message>
    <message>
        <source>Supply: all qualified companies, weighted by fit; the workspace records no engagements.</source>
        <translation>Angebot: alle qualifizierten Firmen, nach Passung gewichtet; der Arbeitsbereich enthält keine Zusammenarbeit.</translation>
    </message>
    <message>
        <source>%1 Demand: market weight of the customer profile, 100 points in all.</source>
        <translation>%1 Nachfrage: Marktgewicht des Kundenprofils, insgesamt 100 Punkte.</translation>
    </message>
    <message>
        <source>%1 The profile names no customers, so there is no demand to compare with.</source>
        <translation>%1 Das Profil nennt keine Kunden, daher gibt es keine Nachfrage zum Vergleich.</translation>
    </message>
    <message>
        <source>Empty circle: uncovered, %1 cells.  Half: thin, one partner, %2.  Full: covered, %3.  Double: crowded, %4.  Frame: demand, bar: supply.</source>
        <translation>Leerer Kreis: unbesetzt, %1 Felder.  Halber: dünn, ein Partner, %2.  Voller: abgedeckt, %3.  Doppelter: überbesetzt, %4.  Rahmen: Nachfrage, Balken: Angebot.</translation>
    </message>
    <message>
        <source>Close the gaps</source>
        <translation>Lücken schließen</translation>
    </message>
    <message>
        <source>Customer segment</source>
        <translation>Kundensegment</translation>
    </message>
    <message>
        <source>Proposes the few companies that would close most of the gaps</source>
        <translation>Schlägt die wenigen Firmen vor, die den größten Teil der Lücken schließen</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>Alle Segmente</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Ring: what the proposal would cover.</source>
        <translation>Ring: was der Vorschlag abdecken würde.</translation>
    </message>
</context>
<context>
    <name>partnerscope::CoverageStrip</name>
    <message numerus="yes">
        <source>%1: %Ln cells</source>
        <translation>
            <numerusform>%1: %Ln Feld</numerusform>
            <numerusform>%1: %Ln Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cells, %2 against %3</source>
        <translation>%1 Felder, %2 gegenüber %3</translation>
    </message>
    <message>
        <source>Coverage: finding out who serves what</source>
        <translation>Abdeckung: es wird ermittelt, wer was bedient</translation>
    </message>
    <message>
        <source>Coverage: %1</source>
        <translation>Abdeckung: %1</translation>
    </message>
</context>
<context>
    <name>partnerscope::CriteriaMustEditor</name>
    <message>
        <source>Must-have</source>
        <translation>Muss-Kriterium</translation>
    </message>
    <message>
        <source>Any of</source>
        <translation>Eines von</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>Alle von</translation>
    </message>
    <message>
        <source>None of</source>
        <translation>Keines von</translation>
    </message>
    <message>
        <source>must be known</source>
        <translation>muss bekannt sein</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>Wenn sie verfehlt wird</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>the company is excluded</source>
        <translation>ist die Firma ausgeschlossen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1 at best</source>
        <translation>höchstens %1</translation>
    </message>
</context>
<context>
    <name>partnerscope::CriteriaMustList</name>
    <message>
        <source>Make the selected criterion a must-have</source>
        <translation>Gewähltes Kriterium zum Muss-Kriterium machen</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Muss-Kriterien</translation>
    </message>
    <message>
        <source>No must-haves</source>
        <translation>Keine Muss-Kriterien</translation>
    </message>
    <message numerus="yes">
        <source>%n must-have(s)</source>
        <translation>
            <numerusform>%n Muss-Kriterium</numerusform>
            <numerusform>%n Muss-Kriterien</numerusform>
        </translation>
    </message>
    <message>
        <source>A must-have excludes companies; it does not just cost points.</source>
        <translation>Ein Muss-Kriterium schließt Firmen aus; es kostet nicht nur Punkte.</translation>
    </message>
    <message>
        <source>Must-haves exclude %1 of %2</source>
        <translation>Muss-Kriterien schließen %1 von %2 aus</translation>
    </message>
    <message>
        <source>Some fail more than one.</source>
        <translation>Manche verfehlen mehr als eine.</translation>
    </message>
    <message>
        <source>%1 more are held back: not known yet.</source>
        <translation>%1 weitere sind zurückgehalten: noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Every company&apos;s answer is known.</source>
        <translation>Die Antwort ist bei jeder Firma bekannt.</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Who is let off a must-have, and who would come back</source>
        <translation>Für wen ein Muss-Kriterium ausgesetzt ist und wer zurückkäme</translation>
    </message>
</context>
<context>
    <name>partnerscope::CriteriaPanel</name>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Lock the weight</source>
        <translation>Gewicht festhalten</translation>
    </message>
    <message>
        <source>Remove the criterion</source>
        <translation>Kriterium entfernen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Which attribute?</source>
        <translation>Welches Merkmal?</translation>
    </message>
    <message>
        <source>Type a weight</source>
        <translation>Gewicht eingeben</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move into</source>
        <translation>Verschieben in</translation>
    </message>
    <message>
        <source>Edit must-have</source>
        <translation>Muss-Kriterium bearbeiten</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Find an attribute for the new criterion</source>
        <translation>Merkmal für das neue Kriterium suchen</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Locked weights stay. Line: %1</source>
        <translation>Festgehaltene Gewichte bleiben. Linie: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>New group &quot;%1&quot;</source>
        <translation>Neue Gruppe „%1“</translation>
    </message>
    <message>
        <source>Add criterion %1</source>
        <translation>Kriterium %1 hinzufügen</translation>
    </message>
    <message>
        <source>Select the criterion the new group begins with, then add the group.</source>
        <translation>Zuerst das Kriterium wählen, mit dem die neue Gruppe beginnt, dann die Gruppe hinzufügen.</translation>
    </message>
    <message>
        <source>Add group %1</source>
        <translation>Gruppe %1 hinzufügen</translation>
    </message>
    <message>
        <source>Change weight of %1</source>
        <translation>Gewicht von %1 ändern</translation>
    </message>
    <message>
        <source>There is no unlocked criterion beside %1 that could give or take weight.</source>
        <translation>Neben %1 gibt es kein freies Kriterium, das Gewicht abgeben oder aufnehmen könnte.</translation>
    </message>
    <message>
        <source>Rename criterion to %1</source>
        <translation>Kriterium in %1 umbenennen</translation>
    </message>
    <message>
        <source>Remove criterion %1</source>
        <translation>Kriterium %1 entfernen</translation>
    </message>
    <message>
        <source>Move criterion %1</source>
        <translation>Kriterium %1 verschieben</translation>
    </message>
    <message>
        <source>Move criterion into a group</source>
        <translation>Kriterium in eine Gruppe verschieben</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>Oberste Ebene</translation>
    </message>
    <message>
        <source>Select a criterion that reads an attribute; only these can be must-haves.</source>
        <translation>Bitte ein Kriterium wählen, das ein Merkmal liest; nur solche können Muss-Kriterien sein.</translation>
    </message>
    <message>
        <source>Make %1 a must-have</source>
        <translation>%1 zum Muss-Kriterium machen</translation>
    </message>
    <message>
        <source>Remove a must-have</source>
        <translation>Muss-Kriterium entfernen</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>How weights are set</source>
        <translation>Wie Gewichte gesetzt werden</translation>
    </message>
    <message>
        <source>A company can reach from %1 to %2 points.</source>
        <translation>Eine Firma kann %1 bis %2 Punkte erreichen.</translation>
    </message>
    <message>
        <source>Nothing carries weight yet.</source>
        <translation>Noch trägt nichts Gewicht.</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Swing</translation>
    </message>
</context>
<context>
    <name>partnerscope::CriteriaTab</name>
    <message>
        <source>Weights can be compared once a group has two criteria that carry weight.</source>
        <translation>Gewichte lassen sich vergleichen, sobald eine Gruppe zwei Kriterien mit Gewicht hat.</translation>
    </message>
</context>
<context>
    <name>partnerscope::CriteriaTermPicker</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>Begriff suchen</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>Find a term: %1</source>
        <translation>Begriff suchen: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
</context>
<context>
    <name>partnerscope::CriteriaTreeModel</name>
    <message>
        <source>no weight</source>
        <translation>kein Gewicht</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Weight of %1: %2 % of the total</source>
        <translation>Gewicht von %1: %2 % des Ganzen</translation>
    </message>
    <message>
        <source>%1 % of the total weight</source>
        <translation>%1 % des Gesamtgewichts</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Share of the total</source>
        <translation>Anteil am Ganzen</translation>
    </message>
</context>
<context>
    <name>partnerscope::CriteriaTreeView</name>
    <message>
        <source>Criteria with their weights</source>
        <translation>Kriterien mit ihren Gewichten</translation>
    </message>
</context>
<context>
    <name>partnerscope::DataQualityJob</name>
    <message>
        <source>Looking over the facts</source>
        <translation>Angaben werden durchgesehen</translation>
    </message>
</context>
<context>
    <name>partnerscope::DuplicatesJob</name>
    <message>
        <source>Comparing companies</source>
        <translation>Firmen werden verglichen</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>Der Vergleich wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>partnerscope::DuplicatesModel</name>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>%1 · skipped</source>
        <translation>%1 · übersprungen</translation>
    </message>
    <message>
        <source>%1 and %2, %3</source>
        <translation>%1 und %2, %3</translation>
    </message>
    <message>
        <source>Probably the same company</source>
        <translation>Wahrscheinlich dieselbe Firma</translation>
    </message>
    <message>
        <source>Perhaps the same company</source>
        <translation>Vielleicht dieselbe Firma</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlich</translation>
    </message>
</context>
<context>
    <name>partnerscope::DuplicatesSection</name>
    <message>
        <source>Find companies that are in the list twice.</source>
        <translation>Finden Sie Firmen, die zweimal in der Liste stehen.</translation>
    </message>
    <message>
        <source>Compare companies</source>
        <translation>Firmen vergleichen</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Neu vergleichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Duplicates %L1</source>
        <translation>Doppelte %L1</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>Names are compared as people write them: legal forms, abbreviations, accents, other scripts; with web domain, phone and address. Nothing is changed before you decide.</source>
        <translation>Namen werden verglichen, wie Menschen sie schreiben: Rechtsformen, Abkürzungen, Akzente, andere Schriften; mit Domain, Telefon und Adresse. Nichts wird geändert, bevor Sie entscheiden.</translation>
    </message>
    <message>
        <source>Comparing companies</source>
        <translation>Firmen werden verglichen</translation>
    </message>
    <message>
        <source>Comparing companies …</source>
        <translation>Firmen werden verglichen …</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Probability from which two companies count as the same</source>
        <translation>Wahrscheinlichkeit, ab der zwei Firmen als dieselbe gelten</translation>
    </message>
    <message>
        <source>Probability from which a pair is shown</source>
        <translation>Wahrscheinlichkeit, ab der ein Paar gezeigt wird</translation>
    </message>
    <message>
        <source>Shown from</source>
        <translation>Gezeigt ab</translation>
    </message>
    <message>
        <source>the same from</source>
        <translation>dieselbe ab</translation>
    </message>
    <message>
        <source>Pairs that may be one company</source>
        <translation>Paare, die eine Firma sein können</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs may be one company</source>
        <translation>
            <numerusform>%Ln Paar ist vielleicht eine Firma</numerusform>
            <numerusform>%Ln Paare sind vielleicht je eine Firma</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 decided</source>
        <translation>%L1 von %L2 entschieden</translation>
    </message>
    <message>
        <source>, %L1 skipped</source>
        <translation>, %L1 übersprungen</translation>
    </message>
    <message>
        <source>; companies have changed since, compare again</source>
        <translation>; seither haben sich Firmen geändert, vergleichen Sie neu</translation>
    </message>
    <message>
        <source>No two companies look like one.</source>
        <translation>Keine zwei Firmen sehen nach einer aus.</translation>
    </message>
    <message>
        <source>All pairs are decided.</source>
        <translation>Alle Paare sind entschieden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies were compared; pairs under %1 are not shown.</source>
        <translation>
            <numerusform>%Ln Firma wurde verglichen; Paare unter %1 werden nicht gezeigt.</numerusform>
            <numerusform>%Ln Firmen wurden verglichen; Paare unter %1 werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>%1 wurde mit %2 zusammengeführt.</translation>
    </message>
    <message>
        <source>%1 and %2 are two companies, and are not asked about again.</source>
        <translation>%1 und %2 sind zwei Firmen, nach denen nicht wieder gefragt wird.</translation>
    </message>
</context>
<context>
    <name>partnerscope::ErasePersonJob</name>
    <message>
        <source>Erasing a person</source>
        <translation>Person wird getilgt</translation>
    </message>
    <message>
        <source>Nobody was erased.</source>
        <translation>Niemand wurde getilgt.</translation>
    </message>
</context>
<context>
    <name>partnerscope::FactEvidenceButton</name>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Prüfung fällig</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified by %1</source>
        <translation>Geprüft von %1</translation>
    </message>
    <message>
        <source>Recorded by %1</source>
        <translation>Erfasst von %1</translation>
    </message>
    <message>
        <source>Review by %1</source>
        <translation>Prüfen bis %1</translation>
    </message>
    <message>
        <source>F2 changes the evidence, Ctrl+Return verifies it today.</source>
        <translation>F2 ändert den Beleg, Strg+Eingabe prüft heute.</translation>
    </message>
    <message>
        <source>Evidence of %1: %2</source>
        <translation>Beleg für %1: %2</translation>
    </message>
</context>
<context>
    <name>partnerscope::FactEvidenceForm</name>
    <message>
        <source>What &quot;%1&quot; rests on</source>
        <translation>Worauf „%1“ beruht</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Prüfen bis</translation>
    </message>
    <message>
        <source>Verified by %1</source>
        <translation>Geprüft von %1</translation>
    </message>
    <message>
        <source>Recorded by %1</source>
        <translation>Erfasst von %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Verify today</source>
        <translation>Heute geprüft</translation>
    </message>
    <message>
        <source>Earlier values</source>
        <translation>Frühere Werte</translation>
    </message>
</context>
<context>
    <name>partnerscope::FactEvidenceHeader</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Prüfen bis</translation>
    </message>
</context>
<context>
    <name>partnerscope::FactsSection</name>
    <message>
        <source>A required fact is unknown</source>
        <translation>Eine Pflichtangabe ist unbekannt</translation>
    </message>
    <message>
        <source>A fact is out of date</source>
        <translation>Eine Angabe ist veraltet</translation>
    </message>
    <message>
        <source>No fact is verified</source>
        <translation>Keine Angabe ist geprüft</translation>
    </message>
    <message>
        <source>Nobody owns the profile</source>
        <translation>Niemand ist zuständig</translation>
    </message>
    <message>
        <source>A review is due</source>
        <translation>Eine Überprüfung ist fällig</translation>
    </message>
    <message>
        <source>A term is not reviewed</source>
        <translation>Ein Begriff ist nicht durchgesehen</translation>
    </message>
    <message>
        <source>Facts contradict each other</source>
        <translation>Angaben widersprechen sich</translation>
    </message>
    <message>
        <source>Show companies</source>
        <translation>Firmen zeigen</translation>
    </message>
    <message>
        <source>Ask by questionnaire …</source>
        <translation>Per Fragebogen fragen …</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Companies by what is wrong with their facts</source>
        <translation>Firmen nach dem, was an ihren Angaben nicht stimmt</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Facts to find out first</source>
        <translation>Angaben, die zuerst zu beschaffen sind</translation>
    </message>
    <message>
        <source>There are no facts to look over yet</source>
        <translation>Es gibt noch keine Angaben zum Durchsehen</translation>
    </message>
    <message>
        <source>The facts are %L1 % complete</source>
        <translation>Die Angaben sind zu %L1 % vollständig</translation>
    </message>
    <message>
        <source>Required facts, and what &quot;%1&quot; measures by its weight; click to see the companies</source>
        <translation>Pflichtangaben und was „%1“ misst, nach Gewicht; ein Klick zeigt die Firmen</translation>
    </message>
    <message>
        <source>Required facts; click to see the companies</source>
        <translation>Pflichtangaben; ein Klick zeigt die Firmen</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Nothing the profile measures is unknown</source>
        <translation>Nichts von dem, was das Profil misst, ist unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) carry %L1 % of the weight for %L2 companies</source>
        <translation>
            <numerusform>%n Angabe trägt %L1 % des Gewichts bei %L2 Firmen</numerusform>
            <numerusform>%n Angaben tragen %L1 % des Gewichts bei %L2 Firmen</numerusform>
        </translation>
    </message>
    <message>
        <source>What to find out first: unknown for the same companies, best fit first</source>
        <translation>Was zuerst zu beschaffen ist: bei denselben Firmen unbekannt, beste Passung zuerst</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Unbekannt: %1</translation>
    </message>
    <message>
        <source>Missing from the last list it was on</source>
        <translation>Fehlt in der letzten Liste, auf der sie stand</translation>
    </message>
    <message>
        <source>No ideal profile says yet which facts matter most</source>
        <translation>Noch sagt kein Idealprofil, welche Angaben am meisten zählen</translation>
    </message>
</context>
<context>
    <name>partnerscope::FitAdviceView</name>
    <message>
        <source>What would lift it</source>
        <translation>Was sie anheben würde</translation>
    </message>
    <message>
        <source>Find out next</source>
        <translation>Als Nächstes klären</translation>
    </message>
</context>
<context>
    <name>partnerscope::FitCompareView</name>
    <message>
        <source>Companies compared by group of criteria</source>
        <translation>Firmen im Vergleich nach Kriteriengruppe</translation>
    </message>
    <message>
        <source>%1: fit %2</source>
        <translation>%1: Passung %2</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>* partly unknown, an estimate is used</source>
        <translation>* teils unbekannt, mit Schätzung gerechnet</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
</context>
<context>
    <name>partnerscope::FitDifferenceView</name>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Company that is compared</source>
        <translation>Firma, die verglichen wird</translation>
    </message>
    <message>
        <source>Company it is compared with</source>
        <translation>Firma, mit der sie verglichen wird</translation>
    </message>
    <message>
        <source>Points between two companies by criterion</source>
        <translation>Punkte zwischen zwei Firmen nach Kriterium</translation>
    </message>
    <message>
        <source>Points of two companies by criterion</source>
        <translation>Punkte zweier Firmen nach Kriterium</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>Points by criterion, from the second company to the first; hatched where an estimate stands in</source>
        <translation>Punkte nach Kriterium, von der zweiten Firma zur ersten; schraffiert, wo eine Schätzung einspringt</translation>
    </message>
    <message>
        <source>Weight in %</source>
        <translation>Gewicht in %</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>%1*</source>
        <translation>%1*</translation>
    </message>
    <message>
        <source>Partly unknown, an estimate is used</source>
        <translation>Teilweise unbekannt, eine Schätzung springt ein</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
</context>
<context>
    <name>partnerscope::FitLensesView</name>
    <message>
        <source>Companies on whose rank the ways to add up disagree most</source>
        <translation>Firmen, über deren Rang die Rechenarten am wenigsten einig sind</translation>
    </message>
    <message>
        <source>Disagree most</source>
        <translation>Am wenigsten einig</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>TOPSIS</source>
        <translation>TOPSIS</translation>
    </message>
    <message>
        <source>Geometric</source>
        <translation>Geometrisch</translation>
    </message>
    <message>
        <source>Ranking the companies in two other ways</source>
        <translation>Die Firmen werden auf zwei andere Arten geordnet</translation>
    </message>
    <message>
        <source>%1: no single criterion makes the difference.</source>
        <translation>%1: Kein einzelnes Kriterium macht den Unterschied.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>partnerscope::FitPage</name>
    <message>
        <source>Shortlist from selection</source>
        <translation>Auswahlliste aus Markierten</translation>
    </message>
    <message>
        <source>Must-haves not failed</source>
        <translation>Muss-Kriterien nicht verfehlt</translation>
    </message>
    <message>
        <source>Find a company</source>
        <translation>Firma suchen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Companies by rank</source>
        <translation>Firmen nach Rang</translation>
    </message>
    <message>
        <source>Find a company in the ranking</source>
        <translation>Firma in der Rangliste suchen</translation>
    </message>
    <message>
        <source>Companies per tier</source>
        <translation>Firmen je Stufe</translation>
    </message>
    <message>
        <source>Points by criterion</source>
        <translation>Punkte nach Kriterium</translation>
    </message>
    <message>
        <source>Distribution of fit with tier cuts to try out</source>
        <translation>Verteilung der Passung mit Stufengrenzen zum Ausprobieren</translation>
    </message>
    <message>
        <source>Drag a cut to try it</source>
        <translation>Zum Ausprobieren eine Grenze ziehen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Fit ranks every company against an ideal profile.</source>
        <translation>Die Passung reiht jede Firma nach einem Idealprofil.</translation>
    </message>
    <message>
        <source>Choose an ideal profile</source>
        <translation>Idealprofil wählen</translation>
    </message>
    <message>
        <source>Five companies can be compared at once. Uncheck one first.</source>
        <translation>Höchstens fünf Firmen lassen sich zugleich vergleichen. Bitte zuerst eine abwählen.</translation>
    </message>
    <message>
        <source>%1 companies found</source>
        <translation>%1 Firmen gefunden</translation>
    </message>
    <message>
        <source>%1 companies ranked</source>
        <translation>%1 Firmen platziert</translation>
    </message>
    <message>
        <source>%1 companies, %2 of them ranked</source>
        <translation>%1 Firmen, davon %2 platziert</translation>
    </message>
    <message>
        <source>Mean fit %1. On average %2 % of the weight rests on known facts.</source>
        <translation>Mittlere Passung %1. Im Mittel beruhen %2 % des Gewichts auf bekannten Angaben.</translation>
    </message>
    <message>
        <source>Fit of the companies with a rank, by tier</source>
        <translation>Passung der platzierten Firmen, nach Stufe</translation>
    </message>
    <message>
        <source>Move tier cuts of %1</source>
        <translation>Stufengrenzen von %1 verschieben</translation>
    </message>
    <message>
        <source>The cuts stand in the draft, version %1.</source>
        <translation>Die Grenzen stehen im Entwurf, Version %1.</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Entwurf öffnen</translation>
    </message>
    <message>
        <source>%1 of %2 companies qualify</source>
        <translation>%1 von %2 Firmen sind qualifiziert</translation>
    </message>
    <message>
        <source>Companies by tier, and what keeps the others out</source>
        <translation>Firmen nach Stufe, und woran die übrigen scheitern</translation>
    </message>
    <message>
        <source>Select a company</source>
        <translation>Firma auswählen</translation>
    </message>
    <message>
        <source>Then it stands here where its points come from</source>
        <translation>Dann steht hier, woher ihre Punkte kommen</translation>
    </message>
    <message>
        <source>Points each criterion adds, of 100; hatched where an estimate stands in</source>
        <translation>Punkte je Kriterium, von 100; schraffiert, wo eine Schätzung einspringt</translation>
    </message>
    <message>
        <source>%1 companies side by side</source>
        <translation>%1 Firmen nebeneinander</translation>
    </message>
    <message>
        <source>Check two to five companies</source>
        <translation>Zwei bis fünf Firmen ankreuzen</translation>
    </message>
    <message>
        <source>Points by group of criteria, 0 to 100</source>
        <translation>Punkte nach Kriteriengruppe, 0 bis 100</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilität</translation>
    </message>
    <message>
        <source>the cuts as they are</source>
        <translation>den bestehenden Grenzen</translation>
    </message>
    <message>
        <source>%1 from %2 instead of %3: %4 companies instead of %5</source>
        <translation>%1 ab %2 statt %3: %4 Firmen statt %5</translation>
    </message>
    <message>
        <source>%1 qualify, as before</source>
        <translation>%1 sind wie bisher qualifiziert</translation>
    </message>
    <message>
        <source>%1 qualify instead of %2</source>
        <translation>%1 statt %2 sind qualifiziert</translation>
    </message>
    <message>
        <source>A trial: %1.</source>
        <translation>Ein Versuch: %1.</translation>
    </message>
    <message>
        <source>How firm the ranking is</source>
        <translation>Wie fest die Rangfolge ist</translation>
    </message>
    <message>
        <source>How far each weight can move; tick: now</source>
        <translation>Wie weit jedes Gewicht gehen kann; Strich: jetzt</translation>
    </message>
    <message>
        <source>Fit %1 to %2</source>
        <translation>Passung %1 bis %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Andere Wege</translation>
    </message>
    <message>
        <source>Fit: companies by tier</source>
        <translation>Passung: Firmen nach Stufe</translation>
    </message>
    <message>
        <source>Fit: why this fit</source>
        <translation>Passung: warum diese Passung</translation>
    </message>
    <message>
        <source>Fit: compare companies</source>
        <translation>Passung: Firmen vergleichen</translation>
    </message>
    <message>
        <source>Fit: stability of the ranking</source>
        <translation>Passung: Stabilität der Rangfolge</translation>
    </message>
    <message>
        <source>Fit: other ways to add up (TOPSIS, geometric mean)</source>
        <translation>Passung: andere Wege zu rechnen (TOPSIS, geometrisches Mittel)</translation>
    </message>
    <message>
        <source>Other ways to add up</source>
        <translation>Andere Arten zu rechnen</translation>
    </message>
    <message>
        <source>For comparison alone; tiers follow the fit</source>
        <translation>Nur zum Vergleich; Stufen folgen der Passung</translation>
    </message>
</context>
<context>
    <name>partnerscope::FitStabilityView</name>
    <message>
        <source>Chances if weights and unknown facts vary</source>
        <translation>Chancen, wenn Gewichte und unbekannte Angaben schwanken</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Chances of the best companies</source>
        <translation>Chancen der besten Firmen</translation>
    </message>
    <message>
        <source>Testing the weights</source>
        <translation>Die Gewichte werden geprüft</translation>
    </message>
    <message>
        <source>Sampling: %1 % done</source>
        <translation>Stichproben: %1 % fertig</translation>
    </message>
    <message>
        <source>Sample again</source>
        <translation>Neu ziehen</translation>
    </message>
    <message>
        <source>Fewer than two companies can be compared.</source>
        <translation>Weniger als zwei Firmen lassen sich vergleichen.</translation>
    </message>
    <message>
        <source>What shall stay while a weight moves</source>
        <translation>Was bleiben soll, während ein Gewicht sich bewegt</translation>
    </message>
    <message>
        <source>The first company stays first</source>
        <translation>Die erste Firma bleibt erste</translation>
    </message>
    <message>
        <source>The best stay the best</source>
        <translation>Die Besten bleiben die Besten</translation>
    </message>
    <message>
        <source>The whole order stays</source>
        <translation>Die ganze Reihenfolge bleibt</translation>
    </message>
    <message>
        <source>A company stays in its tier</source>
        <translation>Eine Firma bleibt in ihrer Stufe</translation>
    </message>
    <message>
        <source>How many of the best</source>
        <translation>Wie viele der Besten</translation>
    </message>
    <message>
        <source>best </source>
        <translation>beste </translation>
    </message>
    <message>
        <source>Range of each weight in which it stays</source>
        <translation>Bereich jedes Gewichts, in dem es so bleibt</translation>
    </message>
    <message>
        <source>What is certain about the weights</source>
        <translation>Was an den Gewichten sicher ist</translation>
    </message>
    <message>
        <source>Weights around the given ones</source>
        <translation>Gewichte um die gegebenen</translation>
    </message>
    <message>
        <source>Any weights in the same order</source>
        <translation>Beliebige Gewichte in gleicher Reihenfolge</translation>
    </message>
    <message>
        <source>Any weights</source>
        <translation>Beliebige Gewichte</translation>
    </message>
    <message>
        <source>How close to the given weights; larger is closer</source>
        <translation>Wie nah an den gegebenen Gewichten; größer ist näher</translation>
    </message>
    <message>
        <source>Larger is closer; 74 lets a weight of 25 % vary by 5 points</source>
        <translation>Größer ist näher; 74 lässt ein Gewicht von 25 % um 5 Punkte schwanken</translation>
    </message>
    <message>
        <source>closeness </source>
        <translation>Nähe </translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>Anzahl der Stichproben</translation>
    </message>
    <message>
        <source> samples</source>
        <translation> Stichproben</translation>
    </message>
    <message>
        <source>Seed; another one draws other samples</source>
        <translation>Startwert; ein anderer zieht andere Gewichte</translation>
    </message>
    <message>
        <source>seed </source>
        <translation>Startwert </translation>
    </message>
    <message>
        <source>Company whose tier shall stay</source>
        <translation>Firma, deren Stufe bleiben soll</translation>
    </message>
    <message>
        <source>Dark: first; lighter: second to tenth; right: still in its tier. %1 samples, seed %2, within %3 points.</source>
        <translation>Dunkel: Erste; heller: Zweite bis Zehnte; rechts: noch in ihrer Stufe. %1 Stichproben, Startwert %2, auf %3 Punkte genau.</translation>
    </message>
</context>
<context>
    <name>partnerscope::GapBudget</name>
    <message>
        <source>What each company costs</source>
        <translation>Was jede Firma kostet</translation>
    </message>
    <message>
        <source>What they may cost together</source>
        <translation>Was sie zusammen kosten dürfen</translation>
    </message>
    <message>
        <source>Costs of the companies</source>
        <translation>Kosten der Firmen</translation>
    </message>
    <message>
        <source>each </source>
        <translation>je </translation>
    </message>
    <message>
        <source>budget </source>
        <translation>Budget </translation>
    </message>
    <message>
        <source>Whatever they cost</source>
        <translation>Kosten egal</translation>
    </message>
    <message>
        <source>Each costs the same</source>
        <translation>Jede kostet gleich viel</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Kosten: %1</translation>
    </message>
    <message>
        <source>Costs from a file …</source>
        <translation>Kosten aus einer Datei …</translation>
    </message>
    <message>
        <source>Tables with the columns partner and cost (*.csv *.tsv *.txt)</source>
        <translation>Tabellen mit den Spalten partner und cost (*.csv *.tsv *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) in %1 are of no company here, for example %2.</source>
        <translation>
            <numerusform>%n Name in %1 gehört zu keiner Firma hier: %2.</numerusform>
            <numerusform>%n Namen in %1 gehören zu keiner Firma hier, zum Beispiel %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::HealthThresholdsForm</name>
    <message>
        <source> months</source>
        <translation> Monate</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <translation>Üblich: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Usual figures</source>
        <translation>Übliche Werte</translation>
    </message>
</context>
<context>
    <name>partnerscope::HeatMapView</name>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message>
        <source>%1, marked</source>
        <translation>%1, hervorgehoben</translation>
    </message>
</context>
<context>
    <name>partnerscope::HistogramView</name>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %Ln companies</source>
        <translation>
            <numerusform>%1 bis %2: %Ln Firma</numerusform>
            <numerusform>%1 bis %2: %Ln Firmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Tier by fit</source>
        <translation>Stufe nach Passung</translation>
    </message>
</context>
<context>
    <name>partnerscope::ImportChoicesPanel</name>
    <message>
        <source>Nothing is written yet. After the import, one undo takes all of it back.</source>
        <translation>Noch ist nichts geschrieben. Nach dem Import nimmt ein einziges Rückgängig alles zurück.</translation>
    </message>
    <message>
        <source>What is recorded already</source>
        <translation>Was schon erfasst ist</translation>
    </message>
    <message>
        <source>Update it</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Add it once more</source>
        <translation>Noch einmal anlegen</translation>
    </message>
    <message>
        <source>Where the file says something else</source>
        <translation>Wo die Datei etwas anderes sagt</translation>
    </message>
    <message>
        <source>The file wins</source>
        <translation>Die Datei gilt</translation>
    </message>
    <message>
        <source>The newer wins</source>
        <translation>Das Neuere gilt</translation>
    </message>
    <message>
        <source>The better graded wins</source>
        <translation>Das besser Belegte gilt</translation>
    </message>
    <message>
        <source>What is recorded wins</source>
        <translation>Das Erfasste gilt</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Mich fragen</translation>
    </message>
    <message>
        <source>An empty cell never erases. What somebody verified gives way only to a value as recent.</source>
        <translation>Eine leere Zelle löscht nie. Was jemand geprüft hat, weicht nur einem ebenso neuen Wert.</translation>
    </message>
    <message>
        <source>Make attributes of columns without a place</source>
        <translation>Aus Spalten ohne Platz Attribute machen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Every fact will carry</source>
        <translation>Jede Angabe bekommt mit</translation>
    </message>
    <message>
        <source>Column with the numbers of another system</source>
        <translation>Spalte mit den Nummern eines anderen Systems</translation>
    </message>
    <message>
        <source>Name of that system</source>
        <translation>Name dieses Systems</translation>
    </message>
    <message>
        <source>The list is complete: flag who is missing</source>
        <translation>Die Liste ist vollständig: Fehlende kennzeichnen</translation>
    </message>
    <message>
        <source>A company of the last such list that this one does not have is flagged, never deleted.</source>
        <translation>Eine Firma der letzten solchen Liste, die in dieser fehlt, wird gekennzeichnet, nie gelöscht.</translation>
    </message>
    <message>
        <source>Numbers in</source>
        <translation>Nummern in</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>A list that comes again, such as a CRM export</source>
        <translation>Eine Liste, die wiederkommt, etwa ein CRM-Export</translation>
    </message>
    <message>
        <source>Read lists with these columns this way again</source>
        <translation>Listen mit diesen Spalten wieder so lesen</translation>
    </message>
    <message>
        <source>Name for these choices</source>
        <translation>Name für diese Wahl</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Beim nächsten Mal</translation>
    </message>
    <message>
        <source>The file&apos;s date: %1</source>
        <translation>Datum der Datei: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Missing this time: %1 that the last list had (%2). They are flagged, not deleted.</source>
        <translation>Diesmal fehlen %1, die in der letzten Liste standen (%2). Sie werden gekennzeichnet, nicht gelöscht.</translation>
    </message>
    <message>
        <source>Nothing yet: no column is known to hold the companies&apos; names.</source>
        <translation>Noch nichts: Von keiner Spalte ist bekannt, dass sie die Namen der Firmen enthält.</translation>
    </message>
    <message>
        <source>Rows in the file: %1</source>
        <translation>Zeilen in der Datei: %1</translation>
    </message>
    <message>
        <source>New companies: %1</source>
        <translation>Neue Firmen: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Companies you have, updated: %1</source>
        <translation>Vorhandene Firmen, aktualisiert: %1</translation>
    </message>
    <message>
        <source>Recorded already, updated: %1</source>
        <translation>Schon erfasst, aktualisiert: %1</translation>
    </message>
    <message>
        <source>Companies you have, nothing new: %1</source>
        <translation>Vorhandene Firmen, nichts Neues: %1</translation>
    </message>
    <message>
        <source>Recorded already, nothing new: %1</source>
        <translation>Schon erfasst, nichts Neues: %1</translation>
    </message>
    <message>
        <source>Companies you have, left as they are: %1</source>
        <translation>Vorhandene Firmen, so gelassen: %1</translation>
    </message>
    <message>
        <source>Recorded already, left as they are: %1</source>
        <translation>Schon erfasst, so gelassen: %1</translation>
    </message>
    <message>
        <source>Rows that cannot be used: %1</source>
        <translation>Unbrauchbare Zeilen: %1</translation>
    </message>
</context>
<context>
    <name>partnerscope::ImportColumnPanel</name>
    <message>
        <source>Use this</source>
        <translation>Das nehmen</translation>
    </message>
    <message>
        <source>Cells of the column</source>
        <translation>Zellen der Spalte</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Wie gefunden</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Gezählt in</translation>
    </message>
    <message>
        <source>Ones</source>
        <translation>Einern</translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation>Tausend</translation>
    </message>
    <message>
        <source>Millions</source>
        <translation>Millionen</translation>
    </message>
    <message>
        <source>Billions</source>
        <translation>Milliarden</translation>
    </message>
    <message>
        <source>Currency if none is said</source>
        <translation>Währung, wenn keine dasteht</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Ranges such as 51-200</source>
        <translation>Spannen wie 51-200</translation>
    </message>
    <message>
        <source>Their middle</source>
        <translation>Ihre Mitte</translation>
    </message>
    <message>
        <source>Their lower end</source>
        <translation>Ihr unteres Ende</translation>
    </message>
    <message>
        <source>Their upper end</source>
        <translation>Ihr oberes Ende</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Day before month</source>
        <translation>Tag vor Monat</translation>
    </message>
    <message>
        <source>Month before day</source>
        <translation>Monat vor Tag</translation>
    </message>
    <message>
        <source>Letters and spaces</source>
        <translation>Buchstaben und Leerzeichen</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>Single spaces</source>
        <translation>Einfache Leerzeichen</translation>
    </message>
    <message>
        <source>Like A Title</source>
        <translation>Wie Ein Titel</translation>
    </message>
    <message>
        <source>CAPITALS</source>
        <translation>GROSS</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>How its cells are read</source>
        <translation>Wie ihre Zellen gelesen werden</translation>
    </message>
    <message>
        <source>Texts that need a decision</source>
        <translation>Texte, über die zu entscheiden ist</translation>
    </message>
    <message>
        <source>What the text means</source>
        <translation>Was der Text bedeutet</translation>
    </message>
    <message>
        <source>Accept all suggestions</source>
        <translation>Alle Vorschläge annehmen</translation>
    </message>
    <message>
        <source>Remember them as synonyms of the terms</source>
        <translation>Als Synonyme der Begriffe merken</translation>
    </message>
    <message>
        <source>%1 of %2 rows are filled</source>
        <translation>%1 von %2 Zeilen sind gefüllt</translation>
    </message>
    <message>
        <source>%1 cells cannot be read</source>
        <translation>%1 Zellen sind nicht lesbar</translation>
    </message>
    <message>
        <source>%1 were cleaned</source>
        <translation>%1 wurden bereinigt</translation>
    </message>
    <message>
        <source>Guessed: %1.</source>
        <translation>Geraten: %1.</translation>
    </message>
    <message>
        <source>Could be %1: %2.</source>
        <translation>Könnte %1 sein: %2.</translation>
    </message>
    <message>
        <source>Make it %1</source>
        <translation>Als %1 nehmen</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>Erfasst als</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Found: day first</source>
        <translation>Gefunden: Tag zuerst</translation>
    </message>
    <message>
        <source>Found: month first</source>
        <translation>Gefunden: Monat zuerst</translation>
    </message>
    <message>
        <source>Nothing tells whether %1 has the day or the month first. Please choose.</source>
        <translation>Nichts verrät, ob in %1 der Tag oder der Monat zuerst steht. Bitte wählen Sie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) its vocabulary does not know</source>
        <translation>
            <numerusform>%Ln Text, den ihr Vokabular nicht kennt</numerusform>
            <numerusform>%Ln Texte, die ihr Vokabular nicht kennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) that cannot be read</source>
        <translation>
            <numerusform>%Ln Text, der nicht lesbar ist</numerusform>
            <numerusform>%Ln Texte, die nicht lesbar sind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::ImportColumnsModel</name>
    <message>
        <source>New attribute</source>
        <translation>Neues Merkmal</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Nicht importieren</translation>
    </message>
    <message>
        <source>Same key</source>
        <translation>Gleicher Schlüssel</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Gleicher Name</translation>
    </message>
    <message>
        <source>Known synonym</source>
        <translation>Bekanntes Synonym</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Eigene Wahl</translation>
    </message>
    <message>
        <source>Type read from the values</source>
        <translation>Typ aus den Werten gelesen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Spalte in der Datei</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Erster Wert</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Currency of %1</source>
        <translation>Währung von %1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new term(s)</source>
        <translation>
            <numerusform>%Ln neuer Begriff</numerusform>
            <numerusform>%Ln neue Begriffe</numerusform>
        </translation>
    </message>
    <message>
        <source>Guessed from the values</source>
        <translation>Aus den Werten vermutet</translation>
    </message>
    <message>
        <source>Number of the company</source>
        <translation>Nummer der Firma</translation>
    </message>
    <message>
        <source>Could be %1</source>
        <translation>Könnte %1 sein</translation>
    </message>
</context>
<context>
    <name>partnerscope::ImportConflictsModel</name>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <source>stays until you say</source>
        <translation>bleibt, bis Sie entscheiden</translation>
    </message>
    <message>
        <source>verified later</source>
        <translation>später geprüft</translation>
    </message>
    <message>
        <source>by the rule</source>
        <translation>nach der Regel</translation>
    </message>
    <message>
        <source>%1, line %L2</source>
        <translation>%1, Zeile %L2</translation>
    </message>
    <message>
        <source>%1, %2: recorded %3, in the file %4, takes %5</source>
        <translation>%1, %2: erfasst %3, in der Datei %4, gilt: %5</translation>
    </message>
    <message>
        <source>Company and fact</source>
        <translation>Firma und Angabe</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Gilt</translation>
    </message>
</context>
<context>
    <name>partnerscope::ImportConflictsView</name>
    <message>
        <source>Facts that the file knows otherwise</source>
        <translation>Angaben, die in der Datei anders stehen</translation>
    </message>
    <message>
        <source>Keep recorded</source>
        <translation>Erfasstes behalten</translation>
    </message>
    <message>
        <source>Take the file</source>
        <translation>Datei übernehmen</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>Take the file for all</source>
        <translation>Für alle die Datei</translation>
    </message>
    <message>
        <source>The selected facts stay as they are (Left)</source>
        <translation>Die gewählten Angaben bleiben, wie sie sind (Links)</translation>
    </message>
    <message>
        <source>The selected facts become what the file says (Right)</source>
        <translation>Die gewählten Angaben werden, wie die Datei sagt (Rechts)</translation>
    </message>
    <message>
        <source>What was verified later than the file stays</source>
        <translation>Was später als die Datei geprüft wurde, bleibt</translation>
    </message>
    <message>
        <source>The file contradicts nothing that is recorded</source>
        <translation>Die Datei widerspricht nichts, was erfasst ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact(s) are recorded otherwise</source>
        <translation>
            <numerusform>%Ln Angabe ist anders erfasst</numerusform>
            <numerusform>%Ln Angaben sind anders erfasst</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 change, %L2 stay</source>
        <translation>%L1 ändern sich, %L2 bleiben</translation>
    </message>
    <message>
        <source>%L1 were verified later than the file</source>
        <translation>%L1 wurden später als die Datei geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact(s) stay as recorded until you decide. Left keeps a fact, Right takes the file.</source>
        <translation>
            <numerusform>%Ln Angabe bleibt wie erfasst, bis Sie entscheiden. Links behält sie, Rechts nimmt die Datei.</numerusform>
            <numerusform>%Ln Angaben bleiben wie erfasst, bis Sie entscheiden. Links behält eine Angabe, Rechts nimmt die Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %L1 are listed; the rule holds for all.</source>
        <translation>Die ersten %L1 stehen hier; die Regel gilt für alle.</translation>
    </message>
</context>
<context>
    <name>partnerscope::ImportJob</name>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
</context>
<context>
    <name>partnerscope::ImportNotices</name>
    <message>
        <source>Choose under &quot;Becomes&quot; what each column holds. One must be the name.</source>
        <translation>Wählen Sie unter „Wird zu“, was jede Spalte enthält. Eine muss der Name sein.</translation>
    </message>
    <message>
        <source>Which column holds the companies&apos; names? Choose &quot;Name&quot; for it under &quot;Becomes&quot;.</source>
        <translation>Welche Spalte enthält die Firmennamen? Wählen Sie für sie unter „Wird zu“ den Namen.</translation>
    </message>
    <message>
        <source>The first row is data</source>
        <translation>Die erste Zeile enthält Daten</translation>
    </message>
    <message>
        <source>%1: %2 new terms that look like sentences. Keep them as text, or leave the column out.</source>
        <translation>%1: %2 neue Begriffe, die wie Sätze aussehen. Behalten Sie sie als Text, oder lassen Sie die Spalte weg.</translation>
    </message>
    <message>
        <source>%1: %2 new terms. Check that the column belongs where it goes, keep it as text, or leave it out.</source>
        <translation>%1: %2 neue Begriffe. Prüfen Sie, ob die Spalte richtig zugeordnet ist, behalten Sie sie als Text, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Keep as text</source>
        <translation>Als Text behalten</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Take them for the same</source>
        <translation>Für dieselben halten</translation>
    </message>
    <message>
        <source>Kind of list: %1.</source>
        <translation>Art der Liste: %1.</translation>
    </message>
    <message>
        <source>Read as last time: &quot;%1&quot;, saved on %2.</source>
        <translation>Wie beim letzten Mal gelesen: „%1“, gespeichert am %2.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies may be there, or on this list, under another name, such as %1: %2. They are added, and listed under Data quality.</source>
        <translation>
            <numerusform>%Ln Firma ist vielleicht unter anderem Namen schon da oder auf dieser Liste, nämlich %1: %2. Sie wird hinzugefügt und steht unter Datenqualität.</numerusform>
            <numerusform>%Ln Firmen sind vielleicht unter anderem Namen schon da oder auf dieser Liste, etwa %1: %2. Sie werden hinzugefügt und stehen unter Datenqualität.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::ImportOutcome</name>
    <message>
        <source>Import partners</source>
        <translation>Partner importieren</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Weitere Datei importieren</translation>
    </message>
    <message>
        <source>Imported %1 of %2 rows of %3</source>
        <translation>%1 von %2 Zeilen aus %3 importiert</translation>
    </message>
    <message>
        <source>It is in the workspace. This is left to look at.</source>
        <translation>Alles steht im Arbeitsbereich. Das bleibt anzusehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new companies</source>
        <translation>
            <numerusform>%Ln neue Firma</numerusform>
            <numerusform>%Ln neue Firmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new records</source>
        <translation>
            <numerusform>%Ln neuer Eintrag</numerusform>
            <numerusform>%Ln neue Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies brought up to date</source>
        <translation>
            <numerusform>%Ln Firma auf den neuen Stand gebracht</numerusform>
            <numerusform>%Ln Firmen auf den neuen Stand gebracht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records brought up to date</source>
        <translation>
            <numerusform>%Ln Eintrag auf den neuen Stand gebracht</numerusform>
            <numerusform>%Ln Einträge auf den neuen Stand gebracht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows said nothing new</source>
        <translation>
            <numerusform>%Ln Zeile brachte nichts Neues</numerusform>
            <numerusform>%Ln Zeilen brachten nichts Neues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows left out, as chosen, because their company is there</source>
        <translation>
            <numerusform>%Ln Zeile wie gewählt ausgelassen, weil ihre Firma da ist</numerusform>
            <numerusform>%Ln Zeilen wie gewählt ausgelassen, weil ihre Firmen da sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies may be here under another name</source>
        <translation>
            <numerusform>%Ln Firma ist vielleicht unter anderem Namen da</numerusform>
            <numerusform>%Ln Firmen sind vielleicht unter anderem Namen da</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies of the last list are not on this one</source>
        <translation>
            <numerusform>%Ln Firma der letzten Liste fehlt auf dieser</numerusform>
            <numerusform>%Ln Firmen der letzten Liste fehlen auf dieser</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new terms joined the vocabularies, not reviewed</source>
        <translation>
            <numerusform>%Ln neuer Begriff kam in die Vokabulare, ungeprüft</numerusform>
            <numerusform>%Ln neue Begriffe kamen in die Vokabulare, ungeprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Review them</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Show coverage</source>
        <translation>Abdeckung zeigen</translation>
    </message>
    <message>
        <source>Show the companies</source>
        <translation>Firmen zeigen</translation>
    </message>
</context>
<context>
    <name>partnerscope::ImportPage</name>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Reading the file was cancelled.</source>
        <translation>Das Lesen der Datei wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This file cannot be imported as it is.</source>
        <translation>Diese Datei lässt sich so nicht importieren.</translation>
    </message>
    <message>
        <source>%1 of %2 columns have a place</source>
        <translation>%1 von %2 Spalten sind zugeordnet</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns</source>
        <translation>%1 Zeilen, %2 Spalten</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Erkannt: %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows are ready</source>
        <translation>%1 von %2 Zeilen sind bereit</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 sind unbrauchbar</translation>
    </message>
    <message>
        <source>%1 are companies you already have</source>
        <translation>%1 sind schon vorhandene Firmen</translation>
    </message>
    <message>
        <source>Import one row</source>
        <translation>Eine Zeile importieren</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>%1 Zeilen importieren</translation>
    </message>
    <message>
        <source>Importing %1 rows</source>
        <translation>%1 Zeilen werden importiert</translation>
    </message>
    <message>
        <source>Imported %1 of %2 rows.</source>
        <translation>%1 von %2 Zeilen importiert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>The rejected rows were written to %1.</source>
        <translation>Die abgelehnten Zeilen stehen in %1.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>Only with problems</source>
        <translation>Nur mit Problemen</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>First rows as read</source>
        <translation>Erste Zeilen, wie gelesen</translation>
    </message>
    <message>
        <source>Preview, as read</source>
        <translation>Vorschau, wie gelesen</translation>
    </message>
    <message>
        <source>Import partners</source>
        <translation>Partner importieren</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Zeichenkodierung der Datei</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Selbst erkannt</translation>
    </message>
    <message>
        <source>Separator between cells</source>
        <translation>Trennzeichen zwischen Zellen</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>How numbers are written</source>
        <translation>Schreibweise der Zahlen</translation>
    </message>
    <message>
        <source>Lines to leave out before the header</source>
        <translation>Zeilen, die vor der Kopfzeile entfallen</translation>
    </message>
    <message>
        <source>Skip lines: </source>
        <translation>Zeilen auslassen: </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new term(s) will join the vocabularies, marked as not reviewed.</source>
        <translation>
            <numerusform>%Ln neuer Begriff kommt in die Vokabulare, als noch nicht durchgesehen gekennzeichnet.</numerusform>
            <numerusform>%Ln neue Begriffe kommen in die Vokabulare, als noch nicht durchgesehen gekennzeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the column that holds the companies&apos; names.</source>
        <translation>Wählen Sie die Spalte mit den Firmennamen.</translation>
    </message>
    <message>
        <source>The first row is data</source>
        <translation>Die erste Zeile enthält Daten</translation>
    </message>
    <message>
        <source>The file has no header: every row is a company.</source>
        <translation>Die Datei hat keine Überschriften: Jede Zeile ist eine Firma.</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (ausgeblendet)</translation>
    </message>
    <message>
        <source>%1 are recorded already</source>
        <translation>%1 sind schon vorhanden</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Was die Zeilen sind</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Blatt der Arbeitsmappe</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Wie sie gelesen wird</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact(s) wait for your decision</source>
        <translation>
            <numerusform>%Ln Angabe wartet auf Ihre Entscheidung</numerusform>
            <numerusform>%Ln Angaben warten auf Ihre Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>What the column becomes</source>
        <translation>Was aus der Spalte wird</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Die ganze Datei</translation>
    </message>
    <message>
        <source>This column</source>
        <translation>Diese Spalte</translation>
    </message>
    <message>
        <source>%1 repeat a company of this list</source>
        <translation>%1 wiederholen eine Firma dieser Liste</translation>
    </message>
    <message>
        <source>No longer on the list %1</source>
        <translation>Nicht mehr auf der Liste %1</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln cells need a look</source>
        <translation>
            <numerusform>%1; %Ln Zelle ist anzusehen</numerusform>
            <numerusform>%1; %Ln Zellen sind anzusehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::ImportProblemsView</name>
    <message>
        <source>Save rejected rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What is wrong in the file</source>
        <translation>Was in der Datei nicht stimmt</translation>
    </message>
    <message>
        <source>the whole row</source>
        <translation>die ganze Zeile</translation>
    </message>
    <message>
        <source>Row rejected: %1</source>
        <translation>Zeile abgelehnt: %1</translation>
    </message>
    <message>
        <source>Every cell that has a place can be used</source>
        <translation>Jede Zelle, die einen Platz hat, ist brauchbar</translation>
    </message>
    <message>
        <source>First %1 of %2 things to look at</source>
        <translation>Die ersten %1 von %2 Punkten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation>
            <numerusform>%Ln Punkt zum Ansehen</numerusform>
            <numerusform>%Ln Punkte zum Ansehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be used; the others are imported without the cells listed here.</source>
        <translation>
            <numerusform>%Ln Zeile ist unbrauchbar; die anderen werden ohne die hier genannten Zellen importiert.</numerusform>
            <numerusform>%Ln Zeilen sind unbrauchbar; die anderen werden ohne die hier genannten Zellen importiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::ImportTextsModel</name>
    <message>
        <source>New term</source>
        <translation>Neuer Begriff</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln Zelle</numerusform>
            <numerusform>%Ln Zellen</numerusform>
        </translation>
    </message>
    <message>
        <source>looks like %1</source>
        <translation>sieht aus wie %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>means %1</source>
        <translation>bedeutet %1</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
</context>
<context>
    <name>partnerscope::JudgementScale</name>
    <message>
        <source>much more</source>
        <translation>viel mehr</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
</context>
<context>
    <name>partnerscope::LensesJob</name>
    <message>
        <source>Other ways to add up</source>
        <translation>Andere Arten zu rechnen</translation>
    </message>
</context>
<context>
    <name>partnerscope::LineFactEditor</name>
    <message>
        <source>Unknown, for example 2026-05-14</source>
        <translation>Unbekannt, zum Beispiel 2026-05-14</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 2026-05-14.</source>
        <translation>Das ist kein Datum. Richtig ist zum Beispiel 2026-05-14.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>partnerscope::MainWindow</name>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Workspaces (*.pscope);;All files (*)</source>
        <translation>Arbeitsbereiche (*.pscope);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
    <message>
        <source>%1 – Partnerscope</source>
        <translation>%1 – Partnerscope</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>This workspace is open for reading: nothing you try is stored.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen offen: Was ausprobiert wird, wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check that your home folder can be written.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Bitte prüfen, ob der persönliche Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Workspaces (*.pscope)</source>
        <translation>Arbeitsbereiche (*.pscope)</translation>
    </message>
    <message>
        <source>Partners.pscope</source>
        <translation>Partner.pscope</translation>
    </message>
    <message>
        <source>Import a partner list</source>
        <translation>Partnerliste importieren</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>About Partnerscope</source>
        <translation>Über Partnerscope</translation>
    </message>
    <message>
        <source>Partnerscope %1

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Partnerscope %1

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Neuer Arbeitsbereich …</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Arbeitsbereich öffnen …</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Import a partner list…</source>
        <translation>Partnerliste importieren …</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Save a copy without people…</source>
        <translation>Kopie ohne Personen speichern …</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>Arbeitsbereich schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation>Eigener Name …</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eigener Name</translation>
    </message>
    <message>
        <source>Shown in the history and on what you verify:</source>
        <translation>Erscheint im Verlauf und bei selbst Geprüftem:</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Search or run a command   Ctrl+K</source>
        <translation>Suchen oder Befehl ausführen   Strg+K</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>%1 copy.pscope</source>
        <translation>%1 Kopie.pscope</translation>
    </message>
    <message>
        <source>Save a copy without people</source>
        <translation>Kopie ohne Personen speichern</translation>
    </message>
    <message>
        <source>Saved a copy as %1.</source>
        <translation>Kopie als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>%1 rückgängig</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>%1 wiederholen</translation>
    </message>
    <message>
        <source>Tier review</source>
        <translation>Stufenprüfung</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.vcf);;All files (*)</source>
        <translation>Listen (*.csv *.tsv *.txt *.xlsx *.xlsm *.vcf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import the copied cells</source>
        <translation>Kopierte Zellen importieren</translation>
    </message>
    <message>
        <source>The clipboard holds no list. Copy the cells in a spreadsheet, with their header, and try again.</source>
        <translation>Die Zwischenablage enthält keine Liste. Kopieren Sie die Zellen mit ihrer Kopfzeile aus einer Tabelle, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>PDF on A4</source>
        <translation>PDF auf A4</translation>
    </message>
    <message>
        <source>PDF on US Letter</source>
        <translation>PDF auf US Letter</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>partnerscope::MeasuredPage</name>
    <message>
        <source>Import a partner list</source>
        <translation>Partnerliste importieren</translation>
    </message>
    <message>
        <source>Create an ideal profile</source>
        <translation>Idealprofil anlegen</translation>
    </message>
</context>
<context>
    <name>partnerscope::MeasuringCombo</name>
    <message>
        <source>Ideal profile to measure with</source>
        <translation>Idealprofil, an dem gemessen wird</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (Entwurf)</translation>
    </message>
</context>
<context>
    <name>partnerscope::MergeEditor</name>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselbe</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>The two companies field by field</source>
        <translation>Die beiden Firmen Feld für Feld</translation>
    </message>
    <message>
        <source>M merges, N tells apart, S skips. In the table: Left, Right, B for both.</source>
        <translation>M führt zusammen, N hält auseinander, S überspringt. In der Tabelle: Links, Rechts, B für beide.</translation>
    </message>
    <message>
        <source>Probably one company: %1</source>
        <translation>Wahrscheinlich eine Firma: %1</translation>
    </message>
    <message>
        <source>Perhaps one company: %1</source>
        <translation>Vielleicht eine Firma: %1</translation>
    </message>
    <message>
        <source>Nothing contradicts: what only one knows is kept.</source>
        <translation>Nichts widerspricht sich: Was nur eine weiß, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>They differ in %Ln fields; the proposed side is marked.</source>
        <translation>
            <numerusform>Sie unterscheiden sich in %Ln Feld; die vorgeschlagene Seite ist markiert.</numerusform>
            <numerusform>Sie unterscheiden sich in %Ln Feldern; die vorgeschlagene Seite ist markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln engagements</source>
        <translation>
            <numerusform>%Ln Zusammenarbeit</numerusform>
            <numerusform>%Ln Zusammenarbeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln performance figures</source>
        <translation>
            <numerusform>%Ln Ergebniszahl</numerusform>
            <numerusform>%Ln Ergebniszahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shortlist entries</source>
        <translation>
            <numerusform>%Ln Eintrag einer Auswahlliste</numerusform>
            <numerusform>%Ln Einträge von Auswahllisten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waivers</source>
        <translation>
            <numerusform>%Ln Ausnahme</numerusform>
            <numerusform>%Ln Ausnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; stays as another name, so that the next list finds it.</source>
        <translation>„%1“ bleibt als weiterer Name, damit die nächste Liste sie findet.</translation>
    </message>
    <message>
        <source>Moves along: %1.</source>
        <translation>Zieht mit um: %1.</translation>
    </message>
</context>
<context>
    <name>partnerscope::MergeLinesModel</name>
    <message>
        <source>both agree</source>
        <translation>beide sagen dasselbe</translation>
    </message>
    <message>
        <source>only one knows</source>
        <translation>nur eine weiß es</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>neuer</translation>
    </message>
    <message>
        <source>better graded</source>
        <translation>besser belegt</translation>
    </message>
    <message>
        <source>add to each other</source>
        <translation>ergänzen sich</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Tier, %1</source>
        <translation>Stufe, %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>No tier</source>
        <translation>Keine Stufe</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>%1: left %2, right %3, takes %4</source>
        <translation>%1: links %2, rechts %3, nimmt %4</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Left: stays</source>
        <translation>Links: bleibt</translation>
    </message>
    <message>
        <source>Right: is merged into it</source>
        <translation>Rechts: geht darin auf</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Nimmt</translation>
    </message>
</context>
<context>
    <name>partnerscope::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>partnerscope::MoneyFactEditor</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Currency of %1</source>
        <translation>Währung von %1</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Das ist kein Betrag.</translation>
    </message>
</context>
<context>
    <name>partnerscope::MovementJob</name>
    <message>
        <source>No version of &quot;%1&quot; is in force.</source>
        <translation>Keine Version von „%1“ ist in Kraft.</translation>
    </message>
    <message>
        <source>Finding out what moved</source>
        <translation>Ermitteln, was sich bewegt hat</translation>
    </message>
    <message>
        <source>What moved was not found out.</source>
        <translation>Was sich bewegt hat, wurde nicht ermittelt.</translation>
    </message>
</context>
<context>
    <name>partnerscope::MustListModel</name>
    <message>
        <source>%1: %2. It caps the tier of %3 companies; %4 are not known.</source>
        <translation>%1: %2. Es begrenzt die Stufe von %3 Firmen; %4 sind nicht bekannt.</translation>
    </message>
    <message>
        <source>%1: %2. It excludes %3 companies; %4 are not known.</source>
        <translation>%1: %2. Es schließt %3 Firmen aus; %4 sind nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>partnerscope::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Shortlists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Datengüte</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Merkmale</translation>
    </message>
</context>
<context>
    <name>partnerscope::NewAttributeForm</name>
    <message>
        <source>Counts for completeness</source>
        <translation>Zählt für die Vollständigkeit</translation>
    </message>
    <message>
        <source>Add attribute</source>
        <translation>Merkmal hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Its name in files and commands; made from the name where you leave it empty</source>
        <translation>Sein Name in Dateien und Befehlen; wird aus dem Namen gebildet, wenn Sie nichts eintragen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>A new list</source>
        <translation>Eine neue Liste</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Fresh for</source>
        <translation>Frisch für</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>Was gefragt ist</translation>
    </message>
</context>
<context>
    <name>partnerscope::NewTermForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nothing: it stands at the top</source>
        <translation>Nichts: er steht ganz oben</translation>
    </message>
    <message>
        <source>Stands below</source>
        <translation>Steht unter</translation>
    </message>
    <message>
        <source>Add term</source>
        <translation>Begriff hinzufügen</translation>
    </message>
</context>
<context>
    <name>partnerscope::OpenJob</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Es wurde nichts geöffnet.</translation>
    </message>
</context>
<context>
    <name>partnerscope::OverviewPage</name>
    <message>
        <source>Here you see at a glance who fits, in which tier, and where the holes are.</source>
        <translation>Hier zeigt ein Blick, wer passt, in welcher Stufe, und wo die Lücken sind.</translation>
    </message>
    <message>
        <source>Say what an ideal partner looks like, and the figures follow.</source>
        <translation>Den idealen Partner beschreiben, dann folgen die Zahlen.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Measured with</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Top tier</source>
        <translation>Oberste Stufe</translation>
    </message>
    <message>
        <source>Demand covered</source>
        <translation>Gedeckte Nachfrage</translation>
    </message>
    <message>
        <source>Known facts</source>
        <translation>Bekannte Angaben</translation>
    </message>
    <message>
        <source>Companies by tier</source>
        <translation>Firmen nach Stufe</translation>
    </message>
    <message>
        <source>Distribution of fit</source>
        <translation>Verteilung der Passung</translation>
    </message>
    <message>
        <source>Fit %1 to %2</source>
        <translation>Passung %1 bis %2</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Letzte Änderungen</translation>
    </message>
    <message>
        <source>Who changed what, newest first</source>
        <translation>Wer was geändert hat, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Open coverage</source>
        <translation>Abdeckung öffnen</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>%1 have a rank</source>
        <translation>%1 haben einen Rang</translation>
    </message>
    <message>
        <source>%1 % of pool</source>
        <translation>%1 % des Bestands</translation>
    </message>
    <message>
        <source>from fit %1</source>
        <translation>ab Passung %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 % of qualified</source>
        <translation>%1 % der qualifizierten</translation>
    </message>
    <message>
        <source>the profile has no tiers</source>
        <translation>das Profil hat keine Stufen</translation>
    </message>
    <message>
        <source>% of weight</source>
        <translation>% des Gewichts</translation>
    </message>
    <message>
        <source>%1 companies known too little</source>
        <translation>%1 Firmen zu wenig bekannt</translation>
    </message>
    <message>
        <source>% of demand</source>
        <translation>% der Nachfrage</translation>
    </message>
    <message>
        <source>%1 cells have no partner</source>
        <translation>%1 Felder ohne Partner</translation>
    </message>
    <message>
        <source>the profile names no customers</source>
        <translation>das Profil nennt keine Kunden</translation>
    </message>
    <message>
        <source>%1 % of the pool qualify</source>
        <translation>%1 % des Bestands sind qualifiziert</translation>
    </message>
    <message>
        <source>%1, %2 reach %3</source>
        <translation>%1, %2 erreichen %3</translation>
    </message>
    <message>
        <source>Companies by tier or reason; they add up to %1</source>
        <translation>Firmen nach Stufe oder Grund; zusammen %1</translation>
    </message>
    <message>
        <source>Mean fit is %1</source>
        <translation>Die mittlere Passung ist %1</translation>
    </message>
    <message>
        <source>%1 companies are within 5 points of a better tier</source>
        <translation>%1 Firmen sind höchstens 5 Punkte von einer besseren Stufe entfernt</translation>
    </message>
    <message>
        <source>%1 ranked companies; must-have failed and too little known are left out</source>
        <translation>%1 platzierte Firmen; ohne verfehlte Muss-Kriterien und zu wenig Bekannte</translation>
    </message>
    <message>
        <source>No demand to compare with</source>
        <translation>Keine Nachfrage zum Vergleich</translation>
    </message>
    <message>
        <source>Name regions and industries of your customers in the profile</source>
        <translation>Dafür im Profil Regionen und Branchen der Kunden nennen</translation>
    </message>
    <message>
        <source>No gap: every cell is supplied</source>
        <translation>Keine Lücke: Jedes Feld ist versorgt</translation>
    </message>
    <message numerus="yes">
        <source>The %n largest gaps</source>
        <translation>
            <numerusform>Die größte Lücke (%n)</numerusform>
            <numerusform>Die %n größten Lücken</numerusform>
        </translation>
    </message>
    <message>
        <source>Points of market weight: supplied (dark) and still open</source>
        <translation>Punkte des Marktgewichts: versorgt (dunkel) und noch offen</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>%1 report.pdf</source>
        <translation>%1 Bericht.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved the report as %1.</source>
        <translation>Bericht als %1 gespeichert.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a day without its year</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnerChecklist</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahlmöglichkeiten</translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnerContactForm</name>
    <message>
        <source>Champion of the partnership</source>
        <translation>Fürsprecher der Partnerschaft</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Ausgeschieden am</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Aufbewahren bis</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Noch da</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Lawful basis or source</source>
        <translation>Rechtsgrundlage oder Herkunft</translation>
    </message>
    <message>
        <source>Consent of 12 March, contract, their website</source>
        <translation>Einwilligung vom 12. März, Vertrag, deren Website</translation>
    </message>
    <message>
        <source>Erase this person for good</source>
        <translation>Diese Person endgültig tilgen</translation>
    </message>
    <message>
        <source>Also from the history of changes, from what can be undone, from notes and backups. Cannot be undone.</source>
        <translation>Auch aus dem Verlauf der Änderungen, aus dem, was sich rückgängig machen lässt, aus Notizen und Sicherungen. Lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnerEngagementForm</name>
    <message>
        <source>Exclusive</source>
        <translation>Exklusiv</translation>
    </message>
    <message>
        <source>Acts as</source>
        <translation>Tätig als</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Tier granted</source>
        <translation>Vergebene Stufe</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Vereinbart am</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Warum sie endete</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add engagement</source>
        <translation>Zusammenarbeit hinzufügen</translation>
    </message>
    <message>
        <source>Agreed until</source>
        <translation>Vereinbart bis</translation>
    </message>
    <message>
        <source>Declined or ended on</source>
        <translation>Abgelehnt oder beendet am</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Unbefristet</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Läuft noch</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Say why it was declined or ended: it is not to be proposed again without knowing.</source>
        <translation>Geben Sie an, warum abgelehnt oder beendet wurde: Ohne das zu wissen, soll die Firma nicht wieder vorgeschlagen werden.</translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnerEngagements</name>
    <message>
        <source>Add engagement</source>
        <translation>Zusammenarbeit hinzufügen</translation>
    </message>
    <message>
        <source>Acts as</source>
        <translation>Tätig als</translation>
    </message>
    <message>
        <source>Not a partner yet.</source>
        <translation>Noch kein Partner.</translation>
    </message>
    <message>
        <source>%1, ended</source>
        <translation>%1, beendet</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>exclusive</source>
        <translation>exklusiv</translation>
    </message>
    <message>
        <source>%1, declined</source>
        <translation>%1, abgelehnt</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>The agreement ran out on %1</source>
        <translation>Die Vereinbarung lief am %1 aus</translation>
    </message>
    <message>
        <source>agreed until %1</source>
        <translation>vereinbart bis %1</translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnerFactEditor</name>
    <message>
        <source>A company needs a name.</source>
        <translation>Eine Firma braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnerFactRow</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Verify %1 today</source>
        <translation>%1 heute prüfen</translation>
    </message>
    <message>
        <source>Looked at today and found right (Ctrl+Return)</source>
        <translation>Heute angesehen und für richtig befunden (Strg+Eingabe)</translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnerFacts</name>
    <message>
        <source>Find a fact</source>
        <translation>Angabe suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Which facts to show</source>
        <translation>Welche Angaben gezeigt werden</translation>
    </message>
    <message>
        <source>What I enter is</source>
        <translation>Was ich eingebe, ist</translation>
    </message>
    <message>
        <source>Evidence grade of what I enter</source>
        <translation>Nachweisgüte dessen, was ich eingebe</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnerGroupBars</name>
    <message>
        <source>%1: %2 of %3 points</source>
        <translation>%1: %2 von %3 Punkten</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnerHistory</name>
    <message>
        <source>No fact has changed since it was recorded</source>
        <translation>Keine Angabe hat sich seit der Erfassung geändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>recorded as %1</source>
        <translation>erfasst als %1</translation>
    </message>
    <message>
        <source>cleared, was %1</source>
        <translation>geleert, war %1</translation>
    </message>
    <message>
        <source>confirmed as %1</source>
        <translation>bestätigt als %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>No fact is recorded yet</source>
        <translation>Noch ist keine Angabe erfasst</translation>
    </message>
    <message numerus="yes">
        <source>Facts have changed %n time(s)</source>
        <translation>
            <numerusform>Angaben haben sich %n-mal geändert</numerusform>
            <numerusform>Angaben haben sich %n-mal geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n older change(s)</source>
        <translation>
            <numerusform>%n ältere Änderung zeigen</numerusform>
            <numerusform>%n ältere Änderungen zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n Angabe</numerusform>
            <numerusform>%n Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Acts as</source>
        <translation>Tätig als</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Tier granted</source>
        <translation>Vergebene Stufe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Vereinbart am</translation>
    </message>
    <message>
        <source>Agreed until</source>
        <translation>Vereinbart bis</translation>
    </message>
    <message>
        <source>Declined or ended on</source>
        <translation>Abgelehnt oder beendet am</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>Exklusiv</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Warum sie endete</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>Führungsebene</translation>
    </message>
    <message>
        <source>Vision for growth</source>
        <translation>Vorstellung vom Wachstum</translation>
    </message>
    <message>
        <source>Collaboration</source>
        <translation>Zusammenarbeit</translation>
    </message>
    <message>
        <source>Measure of success</source>
        <translation>Maßstab des Erfolgs</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>Access to leadership</source>
        <translation>Zugang zur Leitung</translation>
    </message>
    <message>
        <source>Executive sponsor</source>
        <translation>Fürsprecher in der Geschäftsführung</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>Fürsprecher</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Ausgeschieden am</translation>
    </message>
    <message>
        <source>Lawful basis or source</source>
        <translation>Rechtsgrundlage oder Quelle</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Aufbewahren bis</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>%1: cleared, was %2</source>
        <translation>%1: geleert, war %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1, now part of this company</source>
        <translation>%1, jetzt Teil dieser Firma</translation>
    </message>
    <message>
        <source>went back to the company it came from</source>
        <translation>ging an die Firma zurück, von der es kam</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>came with a company that was merged</source>
        <translation>kam mit einer zusammengeführten Firma</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Engagement as %1</source>
        <translation>Zusammenarbeit als %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) of %1</source>
        <translation>
            <numerusform>%n Angabe von %1</numerusform>
            <numerusform>%n Angaben von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of people and engagements</source>
        <translation>
            <numerusform>%n Änderung an Personen und Zusammenarbeit</numerusform>
            <numerusform>%n Änderungen an Personen und Zusammenarbeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a fact, a person or an engagement</source>
        <translation>Angabe, Person oder Zusammenarbeit suchen</translation>
    </message>
    <message>
        <source>Show %1 from %2</source>
        <translation>%1 zeigen, von %2</translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnerNoteForm</name>
    <message>
        <source>What is worth remembering. Ctrl+Return saves.</source>
        <translation>Was festzuhalten ist. Strg+Eingabe speichert.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnerNotes</name>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Noch keine Notizen.</translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnerOutcomeForm</name>
    <message>
        <source>Recruited on</source>
        <translation>Gewonnen am</translation>
    </message>
    <message>
        <source>First deal on</source>
        <translation>Erstes Geschäft am</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keines</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Satisfaction, 0 to 100</source>
        <translation>Zufriedenheit, 0 bis 100</translation>
    </message>
    <message>
        <source>Cost of enablement</source>
        <translation>Kosten der Befähigung</translation>
    </message>
    <message>
        <source>12500 EUR</source>
        <translation>12500 EUR</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add outcome</source>
        <translation>Ergebnis hinzufügen</translation>
    </message>
    <message>
        <source>Recruited with</source>
        <translation>Gewonnen mit</translation>
    </message>
    <message>
        <source>Satisfaction is a number from 0 to 100.</source>
        <translation>Die Zufriedenheit ist eine Zahl von 0 bis 100.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount. Write it as 12500 EUR.</source>
        <translation>„%1“ ist kein Betrag. Schreiben Sie ihn wie 12500 EUR.</translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnerOutcomes</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>recruited on %1</source>
        <translation>gewonnen am %1</translation>
    </message>
    <message numerus="yes">
        <source>first deal after %n day(s)</source>
        <translation>
            <numerusform>erstes Geschäft nach %n Tag</numerusform>
            <numerusform>erstes Geschäft nach %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>nicht aktiv</translation>
    </message>
    <message>
        <source>satisfaction %1 of 100</source>
        <translation>Zufriedenheit %1 von 100</translation>
    </message>
    <message>
        <source>enablement %1</source>
        <translation>Befähigung %1</translation>
    </message>
    <message>
        <source>How it turned out is not recorded yet</source>
        <translation>Was daraus wurde, ist noch nicht erfasst</translation>
    </message>
    <message>
        <source>Add outcome</source>
        <translation>Ergebnis hinzufügen</translation>
    </message>
    <message>
        <source>Recruited with, and how it turned out</source>
        <translation>Womit gewonnen und was daraus wurde</translation>
    </message>
    <message>
        <source>Not recorded as recruited with an ideal profile.</source>
        <translation>Nicht als mit einem Idealprofil gewonnen erfasst.</translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnerPage</name>
    <message>
        <source>Previous company (Alt+Up)</source>
        <translation>Vorige Firma (Alt+Auf)</translation>
    </message>
    <message>
        <source>Next company (Alt+Down)</source>
        <translation>Nächste Firma (Alt+Ab)</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Add to shortlist</source>
        <translation>Auf eine Liste</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>Warum dieser Wert</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnerPageHead</name>
    <message>
        <source>No tier</source>
        <translation>Keine Stufe</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Fit %1 under %2. Measure with it.</source>
        <translation>Passung %1 unter %2. Damit messen.</translation>
    </message>
    <message>
        <source>Measure with &quot;%1&quot;</source>
        <translation>Mit „%1“ messen</translation>
    </message>
    <message>
        <source>%1 of %2 required</source>
        <translation>%1 von %2 nötigen</translation>
    </message>
    <message>
        <source>Known facts</source>
        <translation>Bekannte Angaben</translation>
    </message>
    <message>
        <source>Share of the weight that rests on known facts, and the required facts that are there.</source>
        <translation>Anteil des Gewichts, der auf bekannten Angaben beruht, und die nötigen Angaben, die vorliegen.</translation>
    </message>
    <message>
        <source>Not a partner yet</source>
        <translation>Noch kein Partner</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Missing from the list of</source>
        <translation>Fehlt in der Liste von</translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnerPanel</name>
    <message>
        <source>Score</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What to show of the company</source>
        <translation>Was von der Firma gezeigt wird</translation>
    </message>
    <message>
        <source>Missing from the list of %1</source>
        <translation>Fehlt in der Liste von %1</translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnerParts</name>
    <message>
        <source>Change %1 at %2</source>
        <translation>%1 bei %2 ändern</translation>
    </message>
    <message>
        <source>Add %1 at %2</source>
        <translation>%1 bei %2 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1 at %2</source>
        <translation>%1 bei %2 entfernen</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Add engagement of %1</source>
        <translation>Zusammenarbeit von %1 hinzufügen</translation>
    </message>
    <message>
        <source>Change engagement of %1</source>
        <translation>Zusammenarbeit von %1 ändern</translation>
    </message>
    <message>
        <source>Remove engagement of %1</source>
        <translation>Zusammenarbeit von %1 entfernen</translation>
    </message>
    <message>
        <source>The engagement was removed.</source>
        <translation>Die Zusammenarbeit wurde entfernt.</translation>
    </message>
    <message>
        <source>Add relation of %1</source>
        <translation>Beziehung von %1 hinzufügen</translation>
    </message>
    <message>
        <source>Change relation of %1</source>
        <translation>Beziehung von %1 ändern</translation>
    </message>
    <message>
        <source>Remove relation of %1</source>
        <translation>Beziehung von %1 entfernen</translation>
    </message>
    <message>
        <source>The relation was removed.</source>
        <translation>Die Beziehung wurde entfernt.</translation>
    </message>
    <message>
        <source>Add outcome of %1</source>
        <translation>Ergebnis von %1 hinzufügen</translation>
    </message>
    <message>
        <source>Change outcome of %1</source>
        <translation>Ergebnis von %1 ändern</translation>
    </message>
    <message>
        <source>Remove outcome of %1</source>
        <translation>Ergebnis von %1 entfernen</translation>
    </message>
    <message>
        <source>The outcome was removed.</source>
        <translation>Das Ergebnis wurde entfernt.</translation>
    </message>
    <message>
        <source>Add note on %1</source>
        <translation>Notiz zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Change note on %1</source>
        <translation>Notiz zu %1 ändern</translation>
    </message>
    <message>
        <source>Remove note on %1</source>
        <translation>Notiz zu %1 entfernen</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>Die Notiz wurde entfernt.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>%1 von %2 ändern</translation>
    </message>
    <message>
        <source>Clear %1 of %2</source>
        <translation>%1 von %2 leeren</translation>
    </message>
    <message>
        <source>Change evidence of %1 of %2</source>
        <translation>Beleg für %1 von %2 ändern</translation>
    </message>
    <message>
        <source>Verify %1 of %2</source>
        <translation>%1 von %2 prüfen</translation>
    </message>
    <message>
        <source>Change %1 in %2 of %3</source>
        <translation>%1 in %2 von %3 ändern</translation>
    </message>
    <message>
        <source>Add %1 in %2 of %3</source>
        <translation>%1 in %2 von %3 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1 in %2 of %3</source>
        <translation>%1 in %2 von %3 entfernen</translation>
    </message>
    <message>
        <source>%1 in %2 was removed.</source>
        <translation>%1 in %2 wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnerPeople</name>
    <message>
        <source>Nobody is known here yet</source>
        <translation>Hier ist noch niemand bekannt</translation>
    </message>
    <message>
        <source>%1 stands for the partnership</source>
        <translation>%1 steht für die Partnerschaft</translation>
    </message>
    <message>
        <source>The champion has left: %1</source>
        <translation>Der Fürsprecher ist ausgeschieden: %1</translation>
    </message>
    <message>
        <source>There is no champion yet</source>
        <translation>Es gibt noch keinen Fürsprecher</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Persona fit against &quot;%1&quot;, 0 to 100</source>
        <translation>Passung zur Persona „%1“, 0 bis 100</translation>
    </message>
    <message>
        <source>The ideal profile has no persona to compare them with.</source>
        <translation>Das Idealprofil hat keine Persona, mit der sie sich vergleichen ließen.</translation>
    </message>
    <message>
        <source>%1 of %2 aspects are known on both sides.</source>
        <translation>%1 von %2 Seiten sind beiderseits bekannt.</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>Ausgeschieden %1</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>Fürsprecher</translation>
    </message>
    <message>
        <source>with an executive sponsor</source>
        <translation>mit Förderer in der Leitung</translation>
    </message>
    <message>
        <source>was to be kept until %1: erase or renew</source>
        <translation>war bis %1 aufzubewahren: tilgen oder erneuern</translation>
    </message>
    <message>
        <source>keep until %1</source>
        <translation>aufbewahren bis %1</translation>
    </message>
    <message>
        <source>Why the data may be kept is not stated</source>
        <translation>Warum die Daten aufbewahrt werden dürfen, ist nicht angegeben</translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnerPerformance</name>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>per quarter</source>
        <translation>je Quartal</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Geschäfte</translation>
    </message>
    <message>
        <source>deals per quarter</source>
        <translation>Geschäfte je Quartal</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>0 bis 100</translation>
    </message>
    <message>
        <source>Certifications earned and support cases</source>
        <translation>Erworbene Zertifikate und Supportfälle</translation>
    </message>
    <message>
        <source>Market development funds spent</source>
        <translation>Ausgegebene Marketingmittel</translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s) are recorded</source>
        <translation>
            <numerusform>%n Quartal ist erfasst</numerusform>
            <numerusform>%n Quartale sind erfasst</numerusform>
        </translation>
    </message>
    <message>
        <source>Partner-sourced revenue of the last four quarters: %1</source>
        <translation>Umsatz durch den Partner in den letzten vier Quartalen: %1</translation>
    </message>
    <message>
        <source>Partner-sourced revenue of the last four quarters: %1, %2 % more than before</source>
        <translation>Umsatz durch den Partner in den letzten vier Quartalen: %1, %2 % mehr als davor</translation>
    </message>
    <message>
        <source>Partner-sourced revenue of the last four quarters: %1, %2 % less than before</source>
        <translation>Umsatz durch den Partner in den letzten vier Quartalen: %1, %2 % weniger als davor</translation>
    </message>
    <message>
        <source>No results are recorded for this company yet</source>
        <translation>Für diese Firma sind noch keine Ergebnisse erfasst</translation>
    </message>
    <message>
        <source>%1 per quarter</source>
        <translation>%1 je Quartal</translation>
    </message>
    <message>
        <source>Satisfaction and win rate</source>
        <translation>Zufriedenheit und Gewinnquote</translation>
    </message>
    <message>
        <source>Days to the first deal</source>
        <translation>Tage bis zum ersten Geschäft</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnerRelationForm</name>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add relation</source>
        <translation>Beziehung hinzufügen</translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnerRelations</name>
    <message>
        <source>Add relation</source>
        <translation>Beziehung hinzufügen</translation>
    </message>
    <message>
        <source>Other companies</source>
        <translation>Andere Firmen</translation>
    </message>
    <message>
        <source>A company that was removed</source>
        <translation>Eine entfernte Firma</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>No relation to another company is recorded.</source>
        <translation>Keine Beziehung zu einer anderen Firma ist erfasst.</translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnerResultEntry</name>
    <message>
        <source>A year earlier</source>
        <translation>Ein Jahr früher</translation>
    </message>
    <message>
        <source>A year later</source>
        <translation>Ein Jahr später</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Results by quarter</source>
        <translation>Ergebnisse je Quartal</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>quarter</comment>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Return takes a number and goes to the next quarter. An empty field takes it back.</source>
        <translation>Die Eingabetaste übernimmt eine Zahl und geht zum nächsten Quartal. Ein leeres Feld nimmt sie zurück.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 is not a number.</source>
        <translation>„%1“ in %2 ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnerResults</name>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>No results are recorded for this company yet</source>
        <translation>Für diese Firma sind noch keine Ergebnisse erfasst</translation>
    </message>
    <message>
        <source>%1 has grown</source>
        <translation>%1 ist gestiegen</translation>
    </message>
    <message>
        <source>%1 has fallen</source>
        <translation>%1 ist gefallen</translation>
    </message>
    <message>
        <source>%1 is where it was</source>
        <translation>%1 ist, wo es war</translation>
    </message>
    <message>
        <source>By quarter: %1 in %2, %3 in %4</source>
        <translation>Je Quartal: %1 in %2, %3 in %4</translation>
    </message>
    <message>
        <source>By quarter, in %5: %1 in %2, %3 in %4</source>
        <translation>Je Quartal, in %5: %1 in %2, %3 in %4</translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnerScore</name>
    <message>
        <source>Why this score</source>
        <translation>Warum diese Bewertung</translation>
    </message>
    <message>
        <source>There is no ideal profile to measure with yet. Add one on the page Ideal profiles.</source>
        <translation>Es gibt noch kein Idealprofil zum Messen. Auf der Seite Profile lässt sich eines hinzufügen.</translation>
    </message>
    <message>
        <source>No fit</source>
        <translation>Keine Passung</translation>
    </message>
    <message>
        <source>No tier</source>
        <translation>Keine Stufe</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation>%1, vorläufig</translation>
    </message>
    <message>
        <source>no rank</source>
        <translation>kein Rang</translation>
    </message>
    <message>
        <source>rank %L1 of %L2</source>
        <translation>Rang %L1 von %L2</translation>
    </message>
    <message>
        <source>%1 points short of %2</source>
        <translation>%1 Punkte bis %2</translation>
    </message>
    <message>
        <source>Nothing stands between this company and the best tier.</source>
        <translation>Zwischen dieser Firma und der besten Stufe steht nichts.</translation>
    </message>
    <message>
        <source>A must-have: until it is known the tier is held.</source>
        <translation>Ein Muss-Kriterium: Bis es bekannt ist, wird die Stufe zurückgehalten.</translation>
    </message>
    <message>
        <source>%1 to %2 points</source>
        <translation>%1 bis %2 Punkte</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) could change it</source>
        <translation>
            <numerusform>%n Angabe könnte sie ändern</numerusform>
            <numerusform>%n Angaben könnten sie ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingeben</translation>
    </message>
    <message>
        <source>Enter %1</source>
        <translation>%1 eingeben</translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnerScoreBar</name>
    <message>
        <source>Fit %1, between %2 and %3</source>
        <translation>Passung %1, zwischen %2 und %3</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Lowest possible</source>
        <translation>Tiefstmöglich</translation>
    </message>
    <message>
        <source>Highest possible</source>
        <translation>Höchstmöglich</translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnerTableModel</name>
    <message>
        <source>No owner</source>
        <translation>Niemand zuständig</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %Ln companies, folded</source>
        <translation>
            <numerusform>Gruppe %1, %Ln Firma, zugeklappt</numerusform>
            <numerusform>Gruppe %1, %Ln Firmen, zugeklappt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %Ln companies</source>
        <translation>
            <numerusform>Gruppe %1, %Ln Firma</numerusform>
            <numerusform>Gruppe %1, %Ln Firmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnerTier</name>
    <message>
        <source>No tier</source>
        <translation>Keine Stufe</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Why it moved</source>
        <translation>Warum sie sich bewegt hat</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Muss-Kriterien</translation>
    </message>
    <message>
        <source>Tier under %1</source>
        <translation>Stufe unter %1</translation>
    </message>
    <message>
        <source>No version of this profile is in force, so it grants no tiers.</source>
        <translation>Keine Version dieses Profils ist in Kraft, daher vergibt es keine Stufen.</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>The next review of tiers gives it its first one.</source>
        <translation>Die nächste Stufenprüfung gibt ihr die erste.</translation>
    </message>
    <message>
        <source>Since %1, by the rule; last reviewed on %2</source>
        <translation>Seit %1, nach der Regel; zuletzt geprüft am %2</translation>
    </message>
    <message>
        <source>Since %1, decided by %2; last reviewed on %3</source>
        <translation>Seit %1, entschieden von %2; zuletzt geprüft am %3</translation>
    </message>
    <message numerus="yes">
        <source>Below its cut for %n review(s), since %1</source>
        <translation>
            <numerusform>Seit %n Prüfung unter ihrer Grenze, seit %1</numerusform>
            <numerusform>Seit %n Prüfungen unter ihrer Grenze, seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed: %1 from %2</source>
        <translation>Vorgeschlagen: %1 ab %2</translation>
    </message>
    <message>
        <source>Approved: %1 from %2</source>
        <translation>Genehmigt: %1 ab %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Waived until %1 by %2: %3</source>
        <translation>Ausgesetzt bis %1 von %2: %3</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>Heute beenden</translation>
    </message>
    <message>
        <source>Waive …</source>
        <translation>Aussetzen …</translation>
    </message>
    <message>
        <source>End the waiver of %1</source>
        <translation>Ausnahme von %1 beenden</translation>
    </message>
    <message>
        <source>Waive %1</source>
        <translation>%1 aussetzen</translation>
    </message>
    <message>
        <source>The waiver was ended.</source>
        <translation>Die Ausnahme ist beendet.</translation>
    </message>
    <message>
        <source>The must-have is waived until %1.</source>
        <translation>Das Muss-Kriterium ist bis %1 ausgesetzt.</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>%1 ist genehmigt.</translation>
    </message>
    <message>
        <source>%1 is rejected; the tier stays.</source>
        <translation>%1 ist abgelehnt; die Stufe bleibt.</translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnerWhy</name>
    <message>
        <source>Facts behind it</source>
        <translation>Angaben dahinter</translation>
    </message>
    <message>
        <source>Of the criteria that weigh most</source>
        <translation>Zu den Kriterien mit dem größten Gewicht</translation>
    </message>
    <message>
        <source>All facts</source>
        <translation>Alle Angaben</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>There is no ideal profile to measure with yet</source>
        <translation>Noch gibt es kein Idealprofil zum Messen</translation>
    </message>
    <message>
        <source>Add one on the page Ideal profiles, then this page says why the company fits.</source>
        <translation>Legen Sie auf der Seite „Idealprofile“ eines an; dann steht hier, warum die Firma passt.</translation>
    </message>
    <message>
        <source>Nothing stands between this company and the best tier</source>
        <translation>Nichts trennt diese Firma von der besten Stufe</translation>
    </message>
    <message>
        <source>Points each criterion adds, of the points it could add. Hatched: unknown, the mean of the pool is assumed.</source>
        <translation>Punkte, die jedes Kriterium beiträgt, von den möglichen. Schraffiert: unbekannt, angenommen wird das Mittel aller Firmen.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Nothing it is measured by is known yet.</source>
        <translation>Noch ist nichts bekannt, woran gemessen wird.</translation>
    </message>
    <message>
        <source>Path to %1: %2 points</source>
        <translation>Weg zu %1: %2 Punkte</translation>
    </message>
    <message>
        <source>%1 is out of reach: at best %2</source>
        <translation>%1 ist nicht erreichbar: bestenfalls %2</translation>
    </message>
    <message>
        <source>The fewest changes that reach it, together</source>
        <translation>Die wenigsten Änderungen, die zusammen dorthin führen</translation>
    </message>
    <message>
        <source>a must-have</source>
        <translation>ein Muss</translation>
    </message>
    <message>
        <source>to be found out</source>
        <translation>in Erfahrung zu bringen</translation>
    </message>
    <message>
        <source>to be found out: %1</source>
        <translation>in Erfahrung zu bringen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) could change it</source>
        <translation>
            <numerusform>%n Angabe könnte das ändern</numerusform>
            <numerusform>%n Angaben könnten das ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Known best, the fit is %1; known worst, %2</source>
        <translation>Im besten Fall ist die Passung %1, im schlechtesten %2</translation>
    </message>
    <message>
        <source>A must-have: until it is known the tier is held</source>
        <translation>Ein Muss: Bis es bekannt ist, bleibt die Stufe offen</translation>
    </message>
    <message>
        <source>%1 to %2 points</source>
        <translation>%1 bis %2 Punkte</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingeben</translation>
    </message>
    <message>
        <source>Enter %1</source>
        <translation>%1 eingeben</translation>
    </message>
    <message>
        <source>Persona fit against &quot;%1&quot;, 0 to 100</source>
        <translation>Passung zur Persona „%1“, 0 bis 100</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ausgeschieden</translation>
    </message>
    <message>
        <source>champion</source>
        <translation>Fürsprecher</translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnersFilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Filter %1, Delete removes it</source>
        <translation>Filter %1, Entf entfernt ihn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies</source>
        <translation>
            <numerusform>%Ln Firma</numerusform>
            <numerusform>%Ln Firmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search companies</source>
        <translation>Firmen suchen</translation>
    </message>
    <message>
        <source>%1, %2 spelled similarly</source>
        <translation>%1, %2 ähnlich geschrieben</translation>
    </message>
    <message>
        <source>Filter %1. Return changes it, Delete removes it</source>
        <translation>Filter %1. Eingabetaste ändert ihn, Entf entfernt ihn</translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnersFilterPopup</name>
    <message>
        <source>Attribute</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>holds all of</source>
        <translation>enthält alle von</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ist keines von</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>lies between</source>
        <translation>liegt zwischen</translation>
    </message>
    <message>
        <source>is unknown</source>
        <translation>ist unbekannt</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>ist bekannt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as 2026-05-14.</source>
        <translation>„%1“ ist kein Datum. Richtig ist zum Beispiel 2026-05-14.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Enter a lower or an upper bound.</source>
        <translation>Bitte eine untere oder obere Grenze eingeben.</translation>
    </message>
    <message>
        <source>Choose at least one value.</source>
        <translation>Bitte mindestens einen Wert wählen.</translation>
    </message>
    <message>
        <source>is out of date</source>
        <translation>ist veraltet</translation>
    </message>
    <message>
        <source>is graded as</source>
        <translation>ist bewertet als</translation>
    </message>
    <message>
        <source>was recorded since</source>
        <translation>wurde erfasst seit</translation>
    </message>
    <message>
        <source>comes from</source>
        <translation>stammt aus</translation>
    </message>
    <message>
        <source>2026-05-14</source>
        <translation>2026-05-14</translation>
    </message>
    <message>
        <source>Change filter</source>
        <translation>Filter ändern</translation>
    </message>
    <message>
        <source>Enter a day.</source>
        <translation>Geben Sie einen Tag ein.</translation>
    </message>
    <message>
        <source>The lower bound lies above the upper one.</source>
        <translation>Die untere Grenze liegt über der oberen.</translation>
    </message>
    <message>
        <source>Enter what the text contains.</source>
        <translation>Geben Sie ein, was der Text enthält.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Wählen Sie Ja oder Nein.</translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnersPage</name>
    <message>
        <source>No company passes these filters.</source>
        <translation>Keine Firma besteht diese Filter.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Add to shortlist</source>
        <translation>Auf eine Liste</translation>
    </message>
    <message>
        <source>Here stand all companies you work with, or might.</source>
        <translation>Hier stehen alle Firmen, die Partner sind oder werden könnten.</translation>
    </message>
    <message>
        <source>Import a partner list</source>
        <translation>Partnerliste importieren</translation>
    </message>
    <message>
        <source>A CSV file from your CRM, a trade fair or a directory is enough. You see what becomes of it before anything is written.</source>
        <translation>Eine CSV-Datei aus dem CRM, von einer Messe oder aus einem Verzeichnis genügt. Was daraus wird, ist zu sehen, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Neuer Partner</translation>
    </message>
    <message>
        <source>Mean fit %1</source>
        <translation>Mittlere Passung %1</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Name der Firma</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held: a must-have is unknown</source>
        <translation>
            <numerusform>%Ln zurückgehalten: ein Muss-Kriterium ist unbekannt</numerusform>
            <numerusform>%Ln zurückgehalten: ein Muss-Kriterium ist unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln companies</source>
        <translation>
            <numerusform>%Ln Firma entfernen</numerusform>
            <numerusform>%Ln Firmen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies were removed.</source>
        <translation>
            <numerusform>%Ln Firma wurde entfernt.</numerusform>
            <numerusform>%Ln Firmen wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Change one fact of all selected companies (Ctrl+E)</source>
        <translation>Eine Angabe aller markierten Firmen ändern (Strg+E)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies were changed.</source>
        <translation>
            <numerusform>%Ln Firma wurde geändert.</numerusform>
            <numerusform>%Ln Firmen wurden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the selected companies</source>
        <translation>Die markierten Firmen ändern</translation>
    </message>
    <message>
        <source>More: group, copy, export</source>
        <translation>Mehr: gruppieren, kopieren, exportieren</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Alle Gruppen zuklappen</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Alle Gruppen aufklappen</translation>
    </message>
    <message>
        <source>Export what is shown …</source>
        <translation>Angezeigtes exportieren …</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>Für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>Ask by questionnaire …</source>
        <translation>Per Fragebogen fragen …</translation>
    </message>
    <message>
        <source>%L1 companies are too many to copy. Export what is shown as a file instead.</source>
        <translation>%L1 Firmen sind zu viele zum Kopieren. Exportieren Sie das Angezeigte stattdessen als Datei.</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies copied.</source>
        <translation>
            <numerusform>%Ln Firma kopiert.</numerusform>
            <numerusform>%Ln Firmen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Angezeigtes exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies are in %1.</source>
        <translation>
            <numerusform>%Ln Firma steht in %1.</numerusform>
            <numerusform>%Ln Firmen stehen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnersTable</name>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnersViewButton</name>
    <message>
        <source>Standard view</source>
        <translation>Standardansicht</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>View %1, with changes that are not saved</source>
        <translation>Ansicht %1, mit ungespeicherten Änderungen</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Ansicht %1</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Save as a new view …</source>
        <translation>Als neue Ansicht speichern …</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>Zurück zum Gespeicherten</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Als neue Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>There is a view &quot;%1&quot; already.</source>
        <translation>Es gibt schon eine Ansicht „%1“.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>The view %1 was deleted.</source>
        <translation>Die Ansicht %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>partnerscope::PersonaEditor</name>
    <message>
        <source>Remove persona</source>
        <translation>Persona entfernen</translation>
    </message>
    <message>
        <source>Who at a partner makes this kind of partnership work? People are compared with each aspect you state; what you leave out does not count.</source>
        <translation>Wer bringt bei einem Partner diese Art der Partnerschaft zum Laufen? Personen werden mit jeder angegebenen Seite verglichen; was offen bleibt, zählt nicht.</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Name der Persona</translation>
    </message>
    <message>
        <source>Alliance builder</source>
        <translation>Allianzgestalter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
</context>
<context>
    <name>partnerscope::PersonaPeopleModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>Ausgeschieden %1</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>Fürsprecher</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Persona fit</source>
        <translation>Passung zur Persona</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>partnerscope::PersonaTraitsForm</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Head of alliances</source>
        <translation>Leitung Allianzen</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>Führungsebene</translation>
    </message>
    <message>
        <source>Vision for growth</source>
        <translation>Vorstellung vom Wachstum</translation>
    </message>
    <message>
        <source>What they want to build in the next years</source>
        <translation>Was sie in den nächsten Jahren aufbauen wollen</translation>
    </message>
    <message>
        <source>Collaboration</source>
        <translation>Zusammenarbeit</translation>
    </message>
    <message>
        <source>How they like to work with partners</source>
        <translation>Wie sie gern mit Partnern arbeiten</translation>
    </message>
    <message>
        <source>Measure of success</source>
        <translation>Maßstab des Erfolgs</translation>
    </message>
    <message>
        <source>What they are measured by</source>
        <translation>Woran sie gemessen werden</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>Access to leadership</source>
        <translation>Zugang zur Leitung</translation>
    </message>
    <message>
        <source>Reports to the managing director</source>
        <translation>Berichtet an die Geschäftsführung</translation>
    </message>
    <message>
        <source>Executive sponsor</source>
        <translation>Fürsprecher in der Geschäftsführung</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
</context>
<context>
    <name>partnerscope::PersonasPage</name>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Personas by ideal profile</source>
        <translation>Personas nach Idealprofil</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>A persona says who at a partner makes the partnership work.</source>
        <translation>Eine Persona sagt, wer bei einem Partner die Partnerschaft zum Laufen bringt.</translation>
    </message>
    <message>
        <source>Create an ideal profile</source>
        <translation>Idealprofil anlegen</translation>
    </message>
    <message>
        <source>Each ideal profile has its own. Create a profile first; then describe its person here.</source>
        <translation>Jedes Idealprofil hat seine eigene. Zuerst ein Profil anlegen, dann hier die Person dazu beschreiben.</translation>
    </message>
    <message>
        <source>People ranked against the persona</source>
        <translation>Personen nach Passung zur Persona</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Without a champion</source>
        <translation>Ohne Fürsprecher</translation>
    </message>
    <message>
        <source>Nobody at your partners is known yet.</source>
        <translation>Bei den Partnern ist noch niemand bekannt.</translation>
    </message>
    <message>
        <source>Open partners</source>
        <translation>Partner öffnen</translation>
    </message>
    <message>
        <source>Add people in the panel of a company, under People. They are ranked here.</source>
        <translation>Personen lassen sich im Seitenbereich einer Firma unter „Personen“ hinzufügen. Hier werden sie gereiht.</translation>
    </message>
    <message>
        <source>No persona yet</source>
        <translation>Noch keine Persona</translation>
    </message>
    <message>
        <source>%1 · draft %2</source>
        <translation>%1 · Entwurf %2</translation>
    </message>
    <message>
        <source>Describe the persona, and the people fall into order</source>
        <translation>Persona beschreiben, und die Personen ordnen sich</translation>
    </message>
    <message>
        <source>Nobody can be compared with %1 yet</source>
        <translation>Noch lässt sich niemand mit %1 vergleichen</translation>
    </message>
    <message>
        <source>%1 at %2 comes closest to %3</source>
        <translation>%1 bei %2 kommt %3 am nächsten</translation>
    </message>
    <message>
        <source>%L1 of %L2 active partners have no champion</source>
        <translation>%L1 von %L2 aktiven Partnern haben keinen Fürsprecher</translation>
    </message>
    <message>
        <source>; at %L1 of them the champion has left</source>
        <translation>; bei %L1 davon ist der Fürsprecher ausgeschieden</translation>
    </message>
    <message>
        <source>Change %1 of persona %2</source>
        <translation>%1 der Persona %2 ändern</translation>
    </message>
    <message>
        <source>Remove persona %1</source>
        <translation>Persona %1 entfernen</translation>
    </message>
    <message>
        <source>The persona %1 was removed.</source>
        <translation>Die Persona %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Share of the persona&apos;s aspects each of %Ln people meets, of those known on both sides</source>
        <translation>
            <numerusform>Anteil der Seiten der Persona, die %Ln Person erfüllt, soweit beiderseits bekannt</numerusform>
            <numerusform>Anteil der Seiten der Persona, die jede von %Ln Personen erfüllt, soweit beiderseits bekannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::PlanImportJob</name>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>The file was not read.</source>
        <translation>Die Datei wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The saved mapping &quot;%1&quot; was not used. %2</source>
        <translation>Die gespeicherte Zuordnung „%1“ wurde nicht verwendet. %2</translation>
    </message>
</context>
<context>
    <name>partnerscope::ProfileEditor</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Ideal profiles</source>
        <translation>Idealprofile</translation>
    </message>
    <message>
        <source>the draft as opened</source>
        <translation>dem Entwurf beim Öffnen</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Draft of version %1</source>
        <translation>Entwurf der Version %1</translation>
    </message>
    <message>
        <source>Version %1, in review</source>
        <translation>Version %1, in Durchsicht</translation>
    </message>
    <message>
        <source>Version %1, in force</source>
        <translation>Version %1, in Kraft</translation>
    </message>
    <message>
        <source>Version %1, retired</source>
        <translation>Version %1, abgelöst</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more problem(s).</source>
        <translation>
            <numerusform>%1 Und %n weiteres Problem.</numerusform>
            <numerusform>%1 Und %n weitere Probleme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stored yet: %1</source>
        <translation>Noch nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Bewährt es sich?</translation>
    </message>
    <message>
        <source>Open for reading: what you change here is a trial and is not stored.</source>
        <translation>Zum Lesen geöffnet: Was Sie hier ändern, ist ein Versuch und wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Tier review</source>
        <translation>Stufenprüfung</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Zur Durchsicht geben</translation>
    </message>
    <message>
        <source>Return to draft</source>
        <translation>In den Entwurf zurückgeben</translation>
    </message>
    <message>
        <source>Not complete yet: %1</source>
        <translation>Noch nicht vollständig: %1</translation>
    </message>
    <message>
        <source>Open health</source>
        <translation>Zustand öffnen</translation>
    </message>
</context>
<context>
    <name>partnerscope::ProfileFigures</name>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Top tier</source>
        <translation>Oberste Stufe</translation>
    </message>
    <message>
        <source>Top 10 kept</source>
        <translation>Top 10 gehalten</translation>
    </message>
    <message>
        <source>Mean fit</source>
        <translation>Mittlere Passung</translation>
    </message>
    <message>
        <source>Top %1 kept</source>
        <translation>Top %1 gehalten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>gegenüber %1</translation>
    </message>
</context>
<context>
    <name>partnerscope::ProfileHealth</name>
    <message>
        <source>Passes</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Zur Kenntnis</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Braucht einen Blick</translation>
    </message>
    <message>
        <source>Open the criterion</source>
        <translation>Kriterium öffnen</translation>
    </message>
    <message>
        <source>Open the criteria</source>
        <translation>Kriterien öffnen</translation>
    </message>
    <message>
        <source>Open the purpose</source>
        <translation>Zweck öffnen</translation>
    </message>
    <message>
        <source>Open personas</source>
        <translation>Personas öffnen</translation>
    </message>
    <message>
        <source>Open the tiers</source>
        <translation>Stufen öffnen</translation>
    </message>
    <message>
        <source>Open the waivers</source>
        <translation>Ausnahmen öffnen</translation>
    </message>
    <message>
        <source>Mark as reviewed today</source>
        <translation>Als heute überprüft vermerken</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Nothing can be checked until the profile is valid</source>
        <translation>Prüfen lässt sich erst, wenn das Profil gültig ist</translation>
    </message>
    <message>
        <source>Pitfalls that make an ideal profile useless, measured at this pool</source>
        <translation>Fallen, die ein Idealprofil unbrauchbar machen, an diesem Bestand gemessen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 of %2 health checks need a look</source>
        <translation>%1 von %2 Prüfungen brauchen einen Blick</translation>
    </message>
    <message numerus="yes">
        <source>No health check needs a look; %n thing(s) to know</source>
        <translation>
            <numerusform>Keine Prüfung braucht einen Blick; %n Hinweis</numerusform>
            <numerusform>Keine Prüfung braucht einen Blick; %n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 health checks pass</source>
        <translation>Alle %1 Prüfungen sind bestanden</translation>
    </message>
</context>
<context>
    <name>partnerscope::ProfileHistorySection</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>An approved version never changes; the next edit makes a new draft</source>
        <translation>Eine freigegebene Version ändert sich nie; die nächste Bearbeitung legt einen neuen Entwurf an</translation>
    </message>
    <message>
        <source>Versions of the profile</source>
        <translation>Versionen des Profils</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (offen)</translation>
    </message>
    <message>
        <source>Last step, and why</source>
        <translation>Letzter Schritt und warum</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Compared with the version before</source>
        <translation>Verglichen mit der Version davor</translation>
    </message>
    <message>
        <source>Compared with the version in force</source>
        <translation>Verglichen mit der Version in Kraft</translation>
    </message>
    <message>
        <source>No other version is in force</source>
        <translation>Keine andere Version ist in Kraft</translation>
    </message>
    <message>
        <source>This is the first version</source>
        <translation>Dies ist die erste Version</translation>
    </message>
    <message>
        <source>There is nothing to compare it with.</source>
        <translation>Es gibt nichts, womit sie zu vergleichen wäre.</translation>
    </message>
    <message>
        <source>Version %1 says the same as version %2</source>
        <translation>Version %1 besagt dasselbe wie Version %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) differ between version %1 and version %2</source>
        <translation>
            <numerusform>%n Unterschied zwischen Version %1 und Version %2</numerusform>
            <numerusform>%n Unterschiede zwischen Version %1 und Version %2</numerusform>
        </translation>
    </message>
    <message>
        <source>What it does cannot be said: %1</source>
        <translation>Was das bewirkt, lässt sich nicht sagen: %1</translation>
    </message>
    <message>
        <source>What it does can be said once the draft is valid.</source>
        <translation>Was das bewirkt, lässt sich sagen, sobald der Entwurf gültig ist.</translation>
    </message>
    <message>
        <source>Looking at every company …</source>
        <translation>Jede Firma wird angesehen …</translation>
    </message>
</context>
<context>
    <name>partnerscope::ProfilePersonaSection</name>
    <message>
        <source>Open Personas</source>
        <translation>Personas öffnen</translation>
    </message>
    <message>
        <source>No persona yet</source>
        <translation>Noch keine Persona</translation>
    </message>
    <message>
        <source>The kind of person at a partner who makes this partnership work</source>
        <translation>Wer bei einem Partner diese Partnerschaft zum Laufen bringt</translation>
    </message>
    <message>
        <source>Without a persona, contacts of candidates cannot be compared with anyone.</source>
        <translation>Ohne Persona lassen sich die Kontakte der Kandidaten mit niemandem vergleichen.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>Führungsebene</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Collaboration</source>
        <translation>Zusammenarbeit</translation>
    </message>
    <message>
        <source>Measures success by</source>
        <translation>Misst Erfolg an</translation>
    </message>
    <message>
        <source>Experience with partnerships</source>
        <translation>Erfahrung mit Partnerschaften</translation>
    </message>
    <message>
        <source>Access to leadership</source>
        <translation>Zugang zur Leitung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An executive sponsor stands behind them</source>
        <translation>Ein Fürsprecher in der Geschäftsführung steht dahinter</translation>
    </message>
    <message>
        <source>No executive sponsor is needed</source>
        <translation>Ein Fürsprecher in der Geschäftsführung ist nicht nötig</translation>
    </message>
    <message numerus="yes">
        <source>%n aspect(s) are described</source>
        <translation>
            <numerusform>%n Seite ist beschrieben</numerusform>
            <numerusform>%n Seiten sind beschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::ProfilePurpose</name>
    <message>
        <source>Reach new customers</source>
        <translation>Neue Kunden erreichen</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkaufen</translation>
    </message>
    <message>
        <source>Implement</source>
        <translation>Einführen</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Betreuen</translation>
    </message>
    <message>
        <source>Build with us</source>
        <translation>Mit uns entwickeln</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>Bekannt machen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Review every</source>
        <translation>Durchsicht alle</translation>
    </message>
    <message>
        <source>What this profile is for</source>
        <translation>Wofür dieses Profil da ist</translation>
    </message>
    <message>
        <source>Whom it looks for, and what partners of this kind shall do</source>
        <translation>Wen es sucht, und was Partner dieser Art tun sollen</translation>
    </message>
    <message>
        <source>For example VAR or distributor; empty for none</source>
        <translation>Zum Beispiel VAR oder Distributor; leer für keine</translation>
    </message>
    <message>
        <source>What shall partners of this kind achieve?</source>
        <translation>Was sollen Partner dieser Art erreichen?</translation>
    </message>
    <message>
        <source> months</source>
        <translation> Monate</translation>
    </message>
    <message>
        <source>no fixed date</source>
        <translation>kein fester Termin</translation>
    </message>
    <message>
        <source>They shall</source>
        <translation>Sie sollen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Profil umbenennen</translation>
    </message>
    <message>
        <source>Change the variant</source>
        <translation>Variante ändern</translation>
    </message>
    <message>
        <source>Change the category</source>
        <translation>Kategorie ändern</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>Typ ändern</translation>
    </message>
    <message>
        <source>Change the review cadence</source>
        <translation>Abstand der Durchsichten ändern</translation>
    </message>
    <message>
        <source>Change what partners shall do</source>
        <translation>Aufgaben der Partner ändern</translation>
    </message>
    <message>
        <source>The name holds the versions together and stays.</source>
        <translation>Der Name hält die Versionen zusammen und bleibt.</translation>
    </message>
    <message>
        <source>No customer profile is linked; coverage counts companies, without demand.</source>
        <translation>Es ist kein Kundenprofil verknüpft; die Abdeckung zählt Firmen, ohne Nachfrage.</translation>
    </message>
    <message>
        <source>%1: %2 regions, %3 industries and %4 segments with market weights</source>
        <translation>%1: %2 Regionen, %3 Branchen und %4 Segmente mit Marktgewichten</translation>
    </message>
    <message>
        <source>Change the objective</source>
        <translation>Ziel ändern</translation>
    </message>
</context>
<context>
    <name>partnerscope::ProfileRanking</name>
    <message>
        <source>Open in Fit</source>
        <translation>In Passung öffnen</translation>
    </message>
    <message>
        <source>Ranking, live</source>
        <translation>Rangliste, laufend</translation>
    </message>
    <message>
        <source>Companies by rank, live</source>
        <translation>Firmen nach Rang, laufend</translation>
    </message>
    <message>
        <source>moves against %1</source>
        <translation>Verschiebungen gegenüber %1</translation>
    </message>
    <message>
        <source>No ranking while the profile has problems.</source>
        <translation>Keine Rangliste, solange das Profil Probleme hat.</translation>
    </message>
    <message>
        <source>%1 of %2 companies ranked</source>
        <translation>%1 von %2 Firmen platziert</translation>
    </message>
</context>
<context>
    <name>partnerscope::ProfileStepForm</name>
    <message>
        <source>Submit version %1 for review</source>
        <translation>Version %1 zur Durchsicht geben</translation>
    </message>
    <message>
        <source>Return version %1 to draft</source>
        <translation>Version %1 in den Entwurf zurückgeben</translation>
    </message>
    <message>
        <source>Put version %1 in force</source>
        <translation>Version %1 in Kraft setzen</translation>
    </message>
    <message>
        <source>Take version %1 out of force</source>
        <translation>Version %1 außer Kraft setzen</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Zur Durchsicht geben</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What to look at; may be left out</source>
        <translation>Worauf zu achten ist; kann leer bleiben</translation>
    </message>
    <message>
        <source>Why, for whoever reads the history</source>
        <translation>Warum, für alle, die den Verlauf lesen</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Retire %1: of one type and variant one profile is in force</source>
        <translation>%1 zurückziehen: Von einem Typ und einer Variante ist ein Profil in Kraft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Say why: the reason is kept with the version.</source>
        <translation>Sagen Sie, warum: Der Grund wird bei der Version aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>partnerscope::ProfileStepPanel</name>
    <message numerus="yes">
        <source>No version is in force yet. %n companies would qualify.</source>
        <translation>
            <numerusform>Noch ist keine Version in Kraft. %n Firma würde sich qualifizieren.</numerusform>
            <numerusform>Noch ist keine Version in Kraft. %n Firmen würden sich qualifizieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with version %1, in force: %2</source>
        <translation>Verglichen mit Version %1, die in Kraft ist: %2</translation>
    </message>
    <message>
        <source>Looking at every company …</source>
        <translation>Jede Firma wird angesehen …</translation>
    </message>
    <message>
        <source>Version %1 of %2 is in review.</source>
        <translation>Version %1 von %2 ist in Durchsicht.</translation>
    </message>
    <message>
        <source>Version %1 of %2 is a draft again.</source>
        <translation>Version %1 von %2 ist wieder ein Entwurf.</translation>
    </message>
    <message>
        <source>Version %1 of %2 is in force.</source>
        <translation>Version %1 von %2 ist in Kraft.</translation>
    </message>
    <message>
        <source>Version %1 of %2 is retired.</source>
        <translation>Version %1 von %2 ist zurückgezogen.</translation>
    </message>
</context>
<context>
    <name>partnerscope::ProfilesListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>This version cannot be scored; open it to see why.</source>
        <translation>Diese Version lässt sich nicht bewerten; geöffnet zeigt sie, warum.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Qualified companies</source>
        <translation>Qualifizierte Firmen</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Misst</translation>
    </message>
</context>
<context>
    <name>partnerscope::ProfilesPage</name>
    <message>
        <source>New from template</source>
        <translation>Neu aus Vorlage</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Entwurf löschen</translation>
    </message>
    <message>
        <source>Measure all pages with it</source>
        <translation>Alle Seiten damit messen</translation>
    </message>
    <message>
        <source>Retired too</source>
        <translation>Auch abgelöste</translation>
    </message>
    <message>
        <source>Ideal profiles</source>
        <translation>Idealprofile</translation>
    </message>
    <message>
        <source>An ideal profile says which companies you are looking for, and why.</source>
        <translation>Ein Idealprofil sagt, welche Firmen gesucht werden, und warum.</translation>
    </message>
    <message>
        <source>It weighs what counts, names what a partner must have, and ranks every company of the pool.</source>
        <translation>Es gewichtet, was zählt, nennt, was ein Partner haben muss, und reiht jede Firma des Bestands.</translation>
    </message>
    <message>
        <source>%1 in force, %2 in work</source>
        <translation>%1 in Kraft, %2 in Arbeit</translation>
    </message>
    <message>
        <source>Versions by category and type; qualified of %1 companies</source>
        <translation>Versionen nach Kategorie und Typ; qualifiziert von %1 Firmen</translation>
    </message>
    <message>
        <source>Import an ideal profile</source>
        <translation>Idealprofil importieren</translation>
    </message>
    <message>
        <source>Ideal profiles (*.json)</source>
        <translation>Idealprofile (*.json)</translation>
    </message>
    <message>
        <source>The pool had no %1; the attributes were added, unknown for every company.</source>
        <translation>Dem Bestand fehlte %1; die Merkmale wurden ergänzt und sind bei jeder Firma unbekannt.</translation>
    </message>
    <message>
        <source>Export the ideal profile</source>
        <translation>Idealprofil exportieren</translation>
    </message>
    <message>
        <source>Exported %1.</source>
        <translation>%1 exportiert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Delete draft of %1</source>
        <translation>Entwurf von %1 löschen</translation>
    </message>
    <message>
        <source>The draft of %1 is deleted.</source>
        <translation>Der Entwurf von %1 ist gelöscht.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Zurückziehen</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles in force share type and variant with another one. Retire what no longer holds, or tell them apart by a variant.</source>
        <translation>
            <numerusform>%n Profil in Kraft teilt Typ und Variante mit einem anderen. Ziehen Sie zurück, was nicht mehr gilt, oder unterscheiden Sie sie durch eine Variante.</numerusform>
            <numerusform>%n Profile in Kraft teilen Typ und Variante mit einem anderen. Ziehen Sie zurück, was nicht mehr gilt, oder unterscheiden Sie sie durch eine Variante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 of %2 is retired.</source>
        <translation>Version %1 von %2 ist zurückgezogen.</translation>
    </message>
    <message>
        <source>There is no ideal profile yet. Create one from a template.</source>
        <translation>Es gibt noch kein Idealprofil. Legen Sie eines aus einer Vorlage an.</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Zur Durchsicht geben</translation>
    </message>
    <message>
        <source>Return to draft</source>
        <translation>In den Entwurf zurückgeben</translation>
    </message>
</context>
<context>
    <name>partnerscope::ProposalJob</name>
    <message>
        <source>Looking for partners that close the gaps</source>
        <translation>Partner für die Lücken werden gesucht</translation>
    </message>
    <message>
        <source>Nothing was proposed.</source>
        <translation>Es wurde nichts vorgeschlagen.</translation>
    </message>
</context>
<context>
    <name>partnerscope::QualificationEditor</name>
    <message>
        <source>Change what is checked</source>
        <translation>Ändern, was geprüft wird</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Grund der Entscheidung</translation>
    </message>
    <message>
        <source>Why go, or why not</source>
        <translation>Warum ja oder warum nein</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>What happens next?</source>
        <translation>Was geschieht als Nächstes?</translation>
    </message>
    <message>
        <source>Owner of the next step</source>
        <translation>Wer den nächsten Schritt tut</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>Tag des nächsten Schritts</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation>Beleg für %1</translation>
    </message>
    <message>
        <source>What shows it?</source>
        <translation>Was belegt es?</translation>
    </message>
    <message>
        <source>Before we sign: %1 of %2 met</source>
        <translation>Vor dem Vertrag: %1 von %2 erfüllt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Rate %1 of %2</source>
        <translation>%1 von %2 bewerten</translation>
    </message>
    <message>
        <source>Change reason of the decision on %1</source>
        <translation>Grund der Entscheidung über %1 ändern</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 2026-05-14.</source>
        <translation>Das ist kein Datum. Schreiben Sie es als 2026-05-14.</translation>
    </message>
    <message>
        <source>Change next step of %1</source>
        <translation>Nächsten Schritt von %1 ändern</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Überfällig seit %1</translation>
    </message>
</context>
<context>
    <name>partnerscope::QualityPage</name>
    <message>
        <source>Data quality</source>
        <translation>Datengüte</translation>
    </message>
    <message>
        <source>Sections of data quality</source>
        <translation>Abschnitte der Datengüte</translation>
    </message>
</context>
<context>
    <name>partnerscope::QuestionnaireComposer</name>
    <message>
        <source>One file for each company. It opens in any browser, without a connection.</source>
        <translation>Eine Datei je Firma. Sie öffnet sich in jedem Browser, ohne Verbindung.</translation>
    </message>
    <message>
        <source>Choose a folder and write</source>
        <translation>Ordner wählen und schreiben</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Language it opens in</source>
        <translation>Sprache beim Öffnen</translation>
    </message>
    <message>
        <source>Answer hoped for until</source>
        <translation>Antwort erhofft bis</translation>
    </message>
    <message>
        <source>What they have from it</source>
        <translation>Was die Firmen davon haben</translation>
    </message>
    <message>
        <source>For example: customers in your region are sent to you first</source>
        <translation>Zum Beispiel: Kunden aus Ihrer Region verweisen wir zuerst an Sie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n company(ies)</source>
        <translation>
            <numerusform>%n Firma fragen</numerusform>
            <numerusform>%n Firmen fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>For what matters and is unknown, stale or unconfirmed</source>
        <translation>Nach Wichtigem, das unbekannt, veraltet oder unbestätigt ist</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Nach: %1</translation>
    </message>
    <message>
        <source>Say who asks: nobody answers a stranger.</source>
        <translation>Geben Sie an, wer fragt: Fremden antwortet niemand.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day. Write it like 2026-05-14, or leave it empty.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn wie 2026-05-14 oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>The answer would be due before today.</source>
        <translation>Die Antwort wäre vor dem heutigen Tag fällig.</translation>
    </message>
    <message>
        <source>Folder for the questionnaires</source>
        <translation>Ordner für die Fragebögen</translation>
    </message>
    <message>
        <source>There is nothing to ask: all that matters is known and fresh.</source>
        <translation>Es gibt nichts zu fragen: Alles Wichtige ist bekannt und aktuell.</translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s) written to %1</source>
        <translation>
            <numerusform>%n Fragebogen nach %1 geschrieben</numerusform>
            <numerusform>%n Fragebögen nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n company(ies) had nothing to answer</source>
        <translation>
            <numerusform>%1; %n Firma hatte nichts zu beantworten</numerusform>
            <numerusform>%1; %n Firmen hatten nichts zu beantworten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::QuestionnairesSection</name>
    <message>
        <source>Ask companies for the facts about themselves.</source>
        <translation>Fragen Sie Firmen nach den Angaben über sie selbst.</translation>
    </message>
    <message>
        <source>Read answers …</source>
        <translation>Antworten einlesen …</translation>
    </message>
    <message>
        <source>Choose companies on the Partners page, or facts to find out first under Facts. Each company gets one file that opens in any browser; the answers come back as a file, too.</source>
        <translation>Wählen Sie Firmen auf der Seite Partner oder unter Angaben das, was zuerst zu beschaffen ist. Jede Firma bekommt eine Datei, die sich in jedem Browser öffnet; auch die Antworten kommen als Datei zurück.</translation>
    </message>
    <message>
        <source>Questionnaires %L1</source>
        <translation>Fragebögen %L1</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Questionnaires that went out</source>
        <translation>Versandte Fragebögen</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>To mind</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Answers, each to be taken or left</source>
        <translation>Antworten, die einzeln übernommen oder gelassen werden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Answered on %1</source>
        <translation>Beantwortet am %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n Angabe</numerusform>
            <numerusform>%n Angaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s) without an answer</source>
        <translation>
            <numerusform>%n Fragebogen ohne Antwort</numerusform>
            <numerusform>%n Fragebögen ohne Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue</source>
        <translation>
            <numerusform>%n davon überfällig</numerusform>
            <numerusform>%n davon überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Read answers</source>
        <translation>Antworten einlesen</translation>
    </message>
    <message>
        <source>Answers (*.json);;All files (*)</source>
        <translation>Antworten (*.json);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered %n question(s)</source>
        <translation>
            <numerusform>%1 hat %n Frage beantwortet</numerusform>
            <numerusform>%1 hat %n Fragen beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Wie erfasst</translation>
    </message>
    <message>
        <source>Take none of them</source>
        <translation>Keine übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n answer(s)</source>
        <translation>
            <numerusform>%n Antwort übernehmen</numerusform>
            <numerusform>%n Antworten übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of %1 taken in, graded self-reported</source>
        <translation>
            <numerusform>%n Antwort von %1 übernommen, als Selbstauskunft</numerusform>
            <numerusform>%n Antworten von %1 übernommen, als Selbstauskunft</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>partnerscope::RankingModel</name>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>%1 vergleichen</translation>
    </message>
    <message>
        <source>Excluded by: %1</source>
        <translation>Ausgeschlossen durch: %1</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Fit, low to high</source>
        <translation>Tief bis hoch</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>%1k</source>
        <translation>%1k</translation>
    </message>
    <message>
        <source>Places gained: %L1</source>
        <translation>Gewonnene Plätze: %L1</translation>
    </message>
</context>
<context>
    <name>partnerscope::RateForm</name>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>What one unit is worth in %1</source>
        <translation>Was eine Einheit in %1 wert ist</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add rate</source>
        <translation>Kurs hinzufügen</translation>
    </message>
</context>
<context>
    <name>partnerscope::RatesModel</name>
    <message>
        <source>1 %1 is worth %2 %3</source>
        <translation>1 %1 ist %2 %3 wert</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Das heißt</translation>
    </message>
</context>
<context>
    <name>partnerscope::RatesSection</name>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>Neuer Kurs</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>No other currency has a rate.</source>
        <translation>Keine andere Währung hat einen Kurs.</translation>
    </message>
    <message>
        <source>Amounts in a currency without a rate count as unknown. Add a rate, or import a file with the columns currency, date and rate.</source>
        <translation>Beträge in einer Währung ohne Kurs gelten als unbekannt. Fügen Sie einen Kurs hinzu, oder importieren Sie eine Datei mit den Spalten currency, date und rate.</translation>
    </message>
    <message>
        <source>Currency rates</source>
        <translation>Währungskurse</translation>
    </message>
    <message>
        <source>Amounts are compared in %1</source>
        <translation>Beträge werden in %1 verglichen</translation>
    </message>
    <message>
        <source>Change the rate of %1</source>
        <translation>Kurs von %1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rate(s) were removed.</source>
        <translation>
            <numerusform>%Ln Kurs wurde entfernt.</numerusform>
            <numerusform>%Ln Kurse wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Import currency rates</source>
        <translation>Währungskurse importieren</translation>
    </message>
    <message>
        <source>Rates (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Kurse (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rate(s) were taken over.</source>
        <translation>
            <numerusform>%Ln Kurs wurde übernommen.</numerusform>
            <numerusform>%Ln Kurse wurden übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export currency rates</source>
        <translation>Währungskurse exportieren</translation>
    </message>
    <message>
        <source>rates.csv</source>
        <translation>kurse.csv</translation>
    </message>
    <message>
        <source>Rates (*.csv)</source>
        <translation>Kurse (*.csv)</translation>
    </message>
    <message>
        <source>Saved the rates as %1.</source>
        <translation>Kurse als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Currency of the workspace</source>
        <translation>Währung des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Three letters such as EUR. The rates are told in the new currency; amounts stay as they are recorded.</source>
        <translation>Drei Buchstaben wie EUR. Die Kurse werden auf die neue Währung umgerechnet; Beträge bleiben, wie sie erfasst sind.</translation>
    </message>
</context>
<context>
    <name>partnerscope::RatingFactEditor</name>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>partnerscope::RecordForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as 2026-05-14.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es als 2026-05-14.</translation>
    </message>
    <message>
        <source>2026-05-14</source>
        <translation>2026-05-14</translation>
    </message>
</context>
<context>
    <name>partnerscope::RecordList</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>partnerscope::ScoringJob</name>
    <message>
        <source>Scoring all companies</source>
        <translation>Alle Firmen werden bewertet</translation>
    </message>
    <message>
        <source>Nothing was scored.</source>
        <translation>Es wurde nichts bewertet.</translation>
    </message>
</context>
<context>
    <name>partnerscope::SeriesChartView</name>
    <message>
        <source>Development by period</source>
        <translation>Entwicklung nach Zeitraum</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
</context>
<context>
    <name>partnerscope::Session</name>
    <message>
        <source>Entered by hand</source>
        <translation>Von Hand eingegeben</translation>
    </message>
    <message>
        <source>An import is running. Wait until it has finished, or cancel it.</source>
        <translation>Ein Import läuft. Bitte warten, bis er fertig ist, oder ihn abbrechen.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>The workspace has no profile &quot;%1&quot;; it has none at all yet. Add one first.</source>
        <translation>Der Arbeitsbereich hat kein Profil „%1“; er hat noch gar keines. Bitte zuerst eines hinzufügen.</translation>
    </message>
    <message>
        <source>The workspace has no profile &quot;%1&quot;.</source>
        <translation>Der Arbeitsbereich hat kein Profil „%1“.</translation>
    </message>
    <message>
        <source>Add profile %1</source>
        <translation>Profil %1 hinzufügen</translation>
    </message>
    <message>
        <source>This profile version is gone.</source>
        <translation>Diese Profilversion gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Set %1 to: %2</source>
        <translation>%1 setzen auf: %2</translation>
    </message>
    <message>
        <source>New draft of %1</source>
        <translation>Neuer Entwurf von %1</translation>
    </message>
    <message>
        <source>There is no ideal profile yet. Create one from a template.</source>
        <translation>Es gibt noch kein Idealprofil. Bitte eines aus einer Vorlage anlegen.</translation>
    </message>
    <message>
        <source>Choose the column that holds the companies&apos; names, then import.</source>
        <translation>Wählen Sie die Spalte mit den Firmennamen und importieren Sie dann.</translation>
    </message>
    <message>
        <source>This company is no longer in the workspace.</source>
        <translation>Diese Firma ist nicht mehr im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>This workspace knows stages, tiers and owners of engagements and the order of its vocabularies as they were only from %1 on. For %2 it takes them as they were then; facts are as recorded.</source>
        <translation>Phasen, Stufen und Verantwortliche der Partnerschaften und die Ordnung der Vokabulare kennt dieser Arbeitsbereich erst ab dem %1. Für den %2 nimmt er sie so, wie sie da waren; die Angaben sind die damals erfassten.</translation>
    </message>
</context>
<context>
    <name>partnerscope::ShortlistTableModel</name>
    <message>
        <source>A company that was removed</source>
        <translation>Eine entfernte Firma</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>#</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Fit, low to high</source>
        <translation>Tief bis hoch</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why on this list</source>
        <translation>Warum auf dieser Liste</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>4Cs</source>
        <translation>4C</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
</context>
<context>
    <name>partnerscope::ShortlistsPage</name>
    <message>
        <source>Shortlists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Mean fit</source>
        <translation>Mittlere Passung</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>A shortlist holds the companies you propose, and why.</source>
        <translation>Eine Auswahlliste enthält die vorgeschlagenen Firmen und die Gründe.</translation>
    </message>
    <message>
        <source>New shortlist</source>
        <translation>Neue Auswahlliste</translation>
    </message>
    <message>
        <source>Fill it from Fit or Partners with &quot;Add to shortlist&quot;, then hand it on as a PDF.</source>
        <translation>Sie füllt sich von „Passung“ oder „Partner“ aus mit „Auf eine Liste“ und lässt sich als PDF weitergeben.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Als PDF exportieren</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Rename shortlist</source>
        <translation>Auswahlliste umbenennen</translation>
    </message>
    <message>
        <source>Remove shortlist</source>
        <translation>Auswahlliste entfernen</translation>
    </message>
    <message>
        <source>This list is still empty.</source>
        <translation>Diese Liste ist noch leer.</translation>
    </message>
    <message>
        <source>Choose partners</source>
        <translation>Partner wählen</translation>
    </message>
    <message>
        <source>Select companies and use &quot;Add to shortlist&quot;.</source>
        <translation>Firmen auswählen, dann „Auf eine Liste“.</translation>
    </message>
    <message>
        <source>Why on this list</source>
        <translation>Warum auf dieser Liste</translation>
    </message>
    <message>
        <source>What speaks for this company?</source>
        <translation>Was spricht für diese Firma?</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Open partner</source>
        <translation>Partner öffnen</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Change reason for %1</source>
        <translation>Begründung für %1 ändern</translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <translation>%L1 %2</translation>
    </message>
    <message>
        <source>pool mean %1</source>
        <translation>Mittel des Bestands %1</translation>
    </message>
    <message>
        <source>Shortlist %1</source>
        <translation>Auswahlliste %1</translation>
    </message>
    <message>
        <source>Name of the shortlist</source>
        <translation>Name der Auswahlliste</translation>
    </message>
    <message>
        <source>There is a shortlist &quot;%1&quot; already. Choose another name.</source>
        <translation>Eine Auswahlliste „%1“ gibt es schon. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Rename shortlist %1</source>
        <translation>Auswahlliste %1 umbenennen</translation>
    </message>
    <message>
        <source>Remove shortlist %1</source>
        <translation>Auswahlliste %1 entfernen</translation>
    </message>
    <message>
        <source>The shortlist %1 was removed.</source>
        <translation>Die Auswahlliste %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Change status of %1</source>
        <translation>Status von %1 ändern</translation>
    </message>
    <message>
        <source>Take %1 off the shortlist</source>
        <translation>%1 von der Auswahlliste nehmen</translation>
    </message>
    <message>
        <source>%1 was taken off the list.</source>
        <translation>%1 wurde von der Liste genommen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The shortlist was written to %1.</source>
        <translation>Die Auswahlliste steht in %1.</translation>
    </message>
    <message>
        <source>Export shortlist</source>
        <translation>Auswahlliste exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln Kandidat</numerusform>
            <numerusform>%Ln Kandidaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Sort by fit</source>
        <translation>Nach Passung sortieren</translation>
    </message>
    <message>
        <source>Export as Excel workbook</source>
        <translation>Als Excel-Arbeitsmappe exportieren</translation>
    </message>
    <message>
        <source>made on %1</source>
        <translation>gemacht am %1</translation>
    </message>
    <message>
        <source>Measure with %1</source>
        <translation>Mit %1 messen</translation>
    </message>
    <message>
        <source>Measure shortlist %1 with %2</source>
        <translation>Auswahlliste %1 mit %2 messen</translation>
    </message>
    <message>
        <source>Move %1 up the shortlist</source>
        <translation>%1 auf der Auswahlliste nach oben rücken</translation>
    </message>
    <message>
        <source>Move %1 down the shortlist</source>
        <translation>%1 auf der Auswahlliste nach unten rücken</translation>
    </message>
    <message>
        <source>Sort shortlist %1 by fit</source>
        <translation>Auswahlliste %1 nach Passung sortieren</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Propose a reason</source>
        <translation>Grund vorschlagen</translation>
    </message>
    <message>
        <source>Before we sign: %1</source>
        <translation>Vor dem Vertrag: %1</translation>
    </message>
    <message>
        <source>Propose reason for %1</source>
        <translation>Grund für %1 vorschlagen</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>What to check before signing, parted by commas</source>
        <translation>Was vor dem Vertrag zu prüfen ist, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Change what is checked</source>
        <translation>Ändern, was geprüft wird</translation>
    </message>
</context>
<context>
    <name>partnerscope::Sparkline</name>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>partnerscope::StabilityJob</name>
    <message>
        <source>Stability</source>
        <translation>Stabilität</translation>
    </message>
</context>
<context>
    <name>partnerscope::StatusStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No workspace open</source>
        <translation>Kein Arbeitsbereich offen</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Ideal profile: %1 · version %2, %3</source>
        <translation>Idealprofil: %1 · Version %2, %3</translation>
    </message>
    <message>
        <source>No ideal profile yet</source>
        <translation>Noch kein Idealprofil</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur Lesen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies</source>
        <translation>
            <numerusform>%Ln Firma</numerusform>
            <numerusform>%Ln Firmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::TableExportJob</name>
    <message>
        <source>Writing the table</source>
        <translation>Tabelle wird geschrieben</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>partnerscope::TermDropDown</name>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>New term: %1</source>
        <translation>Neuer Begriff: %1</translation>
    </message>
</context>
<context>
    <name>partnerscope::TermForm</name>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Add its subdivisions</source>
        <translation>Landesteile hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Also read as</source>
        <translation>Auch gelesen als</translation>
    </message>
    <message>
        <source>Other spellings, parted by ;</source>
        <translation>Andere Schreibweisen, getrennt durch ;</translation>
    </message>
    <message>
        <source>Stands below</source>
        <translation>Steht unter</translation>
    </message>
    <message>
        <source>Nothing: it stands at the top</source>
        <translation>Nichts: er steht ganz oben</translation>
    </message>
    <message>
        <source>And below</source>
        <translation>Und unter</translation>
    </message>
    <message>
        <source>One more term</source>
        <translation>Ein weiterer Begriff</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Aufgehen in</translation>
    </message>
    <message>
        <source>The term that stays</source>
        <translation>Der Begriff, der bleibt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(s) have it</source>
        <translation>
            <numerusform>%Ln Firma hat ihn</numerusform>
            <numerusform>%Ln Firmen haben ihn</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands below %1 as well.</source>
        <translation>Er steht auch unter %1.</translation>
    </message>
    <message>
        <source>It came with a list, and nobody has looked at it.</source>
        <translation>Er kam mit einer Liste, und niemand hat ihn angesehen.</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>It means %1</source>
        <translation>Gemeint ist %1</translation>
    </message>
    <message>
        <source>Take the place ISO 3166 knows by this name</source>
        <translation>Den Ort nehmen, den ISO 3166 unter diesem Namen kennt</translation>
    </message>
    <message>
        <source>No profile names it</source>
        <translation>Kein Profil nennt ihn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) name it</source>
        <translation>
            <numerusform>%Ln Profil nennt ihn</numerusform>
            <numerusform>%Ln Profile nennen ihn</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>This is the term itself. Name another one.</source>
        <translation>Das ist der Begriff selbst. Nennen Sie einen anderen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(s)</source>
        <translation>
            <numerusform>%Ln Firma</numerusform>
            <numerusform>%Ln Firmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s) below it</source>
        <translation>
            <numerusform>%Ln Begriff darunter</numerusform>
            <numerusform>%Ln Begriffe darunter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays, %2 becomes another name of it. What follows: %3.</source>
        <translation>%1 bleibt, %2 wird ein weiterer Name davon. Es folgen: %3.</translation>
    </message>
    <message>
        <source>Profiles: %1; drafts name the term that stays, versions in force read the old name as before.</source>
        <translation>Profile: %1; Entwürfe nennen den Begriff, der bleibt, geltende Versionen lesen den alten Namen wie bisher.</translation>
    </message>
</context>
<context>
    <name>partnerscope::TermTreeModel</name>
    <message>
        <source>Retired</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Also read as</source>
        <translation>Auch gelesen als</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>partnerscope::TermsFactEditor</name>
    <message>
        <source>None of them</source>
        <translation>Keines davon</translation>
    </message>
    <message>
        <source>Unknown, add</source>
        <translation>Unbekannt, hinzufügen</translation>
    </message>
    <message>
        <source>None, add</source>
        <translation>Keine, hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>%1, Delete removes it</source>
        <translation>%1, Entf entfernt es</translation>
    </message>
    <message>
        <source>Type and press Return; Down shows all terms, Backspace takes the last one away.</source>
        <translation>Tippen und Eingabe drücken; Ab zeigt alle Begriffe, Rücktaste nimmt den letzten weg.</translation>
    </message>
</context>
<context>
    <name>partnerscope::TierMovement</name>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Fit on %1</source>
        <translation>Passung am %1</translation>
    </message>
    <message>
        <source>Fit now</source>
        <translation>Passung jetzt</translation>
    </message>
    <message>
        <source>Choose a company to see what moved its fit.</source>
        <translation>Wählen Sie eine Firma, um zu sehen, was ihre Passung bewegt hat.</translation>
    </message>
    <message>
        <source>Compared with the fit on this day</source>
        <translation>Verglichen mit der Passung an diesem Tag</translation>
    </message>
    <message>
        <source>What moved the fit</source>
        <translation>Was die Passung bewegt hat</translation>
    </message>
    <message>
        <source>What moved the fit, by criterion</source>
        <translation>Was die Passung bewegt hat, nach Kriterium</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Enter a day up to today, like %1.</source>
        <translation>Geben Sie einen Tag bis heute ein, etwa %1.</translation>
    </message>
    <message>
        <source>Comparing two days …</source>
        <translation>Vergleiche zwei Tage …</translation>
    </message>
    <message>
        <source>Why %1 moved</source>
        <translation>Warum sich %1 bewegt hat</translation>
    </message>
    <message>
        <source>Since %1; every row adds up</source>
        <translation>Seit %1; jede Zeile geht auf</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Why it moved</source>
        <translation>Warum sie sich bewegt hat</translation>
    </message>
</context>
<context>
    <name>partnerscope::TierReviewModel</name>
    <message>
        <source>No tier</source>
        <translation>Keine Stufe</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>the rule</source>
        <translation>die Regel</translation>
    </message>
    <message>
        <source>%1, approved</source>
        <translation>%1, genehmigt</translation>
    </message>
    <message>
        <source>%1 points short of %2</source>
        <translation>%1 Punkte fehlen zu %2</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Hält</translation>
    </message>
    <message>
        <source>By fit today</source>
        <translation>Nach Passung heute</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>How close</source>
        <translation>Wie knapp</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>partnerscope::TierReviewTab</name>
    <message>
        <source>No version of this profile is in force yet.</source>
        <translation>Noch keine Version dieses Profils ist in Kraft.</translation>
    </message>
    <message>
        <source>Review tiers</source>
        <translation>Stufen prüfen</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Near misses</source>
        <translation>Knapp darunter</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Alle Firmen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Give this instead</source>
        <translation>Stattdessen diese vergeben</translation>
    </message>
    <message>
        <source>Why it moved</source>
        <translation>Warum sie sich bewegt hat</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Companies and their tiers</source>
        <translation>Firmen und ihre Stufen</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Ihre Begründung</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Begründung der Entscheidung</translation>
    </message>
    <message>
        <source>Tier to give instead of the proposed one</source>
        <translation>Stufe, die statt der vorgeschlagenen vergeben wird</translation>
    </message>
    <message>
        <source>What stands beside the list</source>
        <translation>Was neben der Liste steht</translation>
    </message>
    <message>
        <source>Which companies to show</source>
        <translation>Welche Firmen gezeigt werden</translation>
    </message>
    <message>
        <source>Tiers are granted by the version in force: approve one to review them.</source>
        <translation>Stufen vergibt die Version in Kraft: Geben Sie eine frei, um sie zu prüfen.</translation>
    </message>
    <message>
        <source>No tier</source>
        <translation>Keine Stufe</translation>
    </message>
    <message>
        <source>No company&apos;s tier has been reviewed yet</source>
        <translation>Noch keine Stufe wurde geprüft</translation>
    </message>
    <message>
        <source>No change of tier waits for a decision</source>
        <translation>Kein Stufenwechsel wartet auf eine Entscheidung</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of tier wait for a decision</source>
        <translation>
            <numerusform>%n Stufenwechsel wartet auf eine Entscheidung</numerusform>
            <numerusform>%n Stufenwechsel warten auf eine Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1, last reviewed on %2; %3 close to the next tier</source>
        <translation>Version %1, zuletzt geprüft am %2; %3 nahe an der nächsten Stufe</translation>
    </message>
    <message>
        <source>A review gives every company its first tier, and from then on proposes what should change</source>
        <translation>Eine Prüfung gibt jeder Firma ihre erste Stufe und schlägt von da an vor, was sich ändern soll</translation>
    </message>
    <message>
        <source>Select proposals to decide on them.</source>
        <translation>Wählen Sie Vorschläge aus, um über sie zu entscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviewed: no change of tier is proposed.</source>
        <translation>Geprüft: Kein Stufenwechsel wird vorgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>Reviewed: %n change(s) of tier are proposed.</source>
        <translation>
            <numerusform>Geprüft: %n Stufenwechsel wird vorgeschlagen.</numerusform>
            <numerusform>Geprüft: %n Stufenwechsel werden vorgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Giving another tier than the proposed one needs a reason. Write it beside the buttons.</source>
        <translation>Eine andere als die vorgeschlagene Stufe zu vergeben braucht eine Begründung. Schreiben Sie sie neben die Schaltflächen.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) approved.</source>
        <translation>
            <numerusform>%n Stufenwechsel genehmigt.</numerusform>
            <numerusform>%n Stufenwechsel genehmigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) rejected.</source>
        <translation>
            <numerusform>%n Stufenwechsel abgelehnt.</numerusform>
            <numerusform>%n Stufenwechsel abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tier(s) decided otherwise.</source>
        <translation>
            <numerusform>%n Stufe anders entschieden.</numerusform>
            <numerusform>%n Stufen anders entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at every company …</source>
        <translation>Jede Firma wird angesehen …</translation>
    </message>
    <message>
        <source>Version %1, not reviewed yet; the last review, on %2, was of version %3; %4 close to the next tier</source>
        <translation>Version %1, noch nicht geprüft; die letzte Prüfung, am %2, galt Version %3; %4 nahe an der nächsten Stufe</translation>
    </message>
</context>
<context>
    <name>partnerscope::TierRuleForm</name>
    <message>
        <source>Changes need no approval</source>
        <translation>Wechsel brauchen keine Genehmigung</translation>
    </message>
    <message>
        <source>Up from</source>
        <translation>Aufstieg ab</translation>
    </message>
    <message>
        <source>Points above the cut from which a better tier is proposed</source>
        <translation>Punkte über der Grenze, ab denen eine bessere Stufe vorgeschlagen wird</translation>
    </message>
    <message>
        <source>Down from</source>
        <translation>Abstieg ab</translation>
    </message>
    <message>
        <source>Points below the cut down to which a tier is kept</source>
        <translation>Punkte unter der Grenze, bis zu denen eine Stufe gehalten wird</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Reviews in a row below before a lower tier is proposed</source>
        <translation>Prüfungen in Folge darunter, bevor eine niedrigere Stufe vorgeschlagen wird</translation>
    </message>
    <message>
        <source>And after</source>
        <translation>Und nach</translation>
    </message>
    <message>
        <source>Days below before a lower tier is proposed, and days a tier is kept after a new version</source>
        <translation>Tage darunter, bevor eine niedrigere Stufe vorgeschlagen wird, und Tage, die eine Stufe nach einer neuen Version gehalten wird</translation>
    </message>
    <message>
        <source> points above the cut</source>
        <translation> Punkten über der Grenze</translation>
    </message>
    <message>
        <source> points below the cut</source>
        <translation> Punkten unter der Grenze</translation>
    </message>
    <message>
        <source> reviews below</source>
        <translation> Prüfungen darunter</translation>
    </message>
    <message>
        <source> days below</source>
        <translation> Tagen darunter</translation>
    </message>
    <message>
        <source>How slowly tiers follow the fit</source>
        <translation>Wie langsam Stufen der Passung folgen</translation>
    </message>
    <message>
        <source>For all profiles of this workspace</source>
        <translation>Für alle Profile dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>0 reviews or 0 days switches that condition off. A failed must-have, or a waiver that ended, acts at once.</source>
        <translation>0 Prüfungen oder 0 Tage schalten diese Bedingung ab. Ein verfehltes Muss-Kriterium oder eine beendete Ausnahme wirkt sofort.</translation>
    </message>
</context>
<context>
    <name>partnerscope::TiersTab</name>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Remove tier</source>
        <translation>Stufe entfernen</translation>
    </message>
    <message>
        <source>Old or weak facts widen the range of a fit</source>
        <translation>Alte oder schwach belegte Angaben weiten die Spanne der Passung</translation>
    </message>
    <message>
        <source>Tiers, best first</source>
        <translation>Stufen, beste zuerst</translation>
    </message>
    <message>
        <source>From fit</source>
        <translation>Ab Passung</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>A company has the best tier whose cut its fit reaches</source>
        <translation>Eine Firma hat die beste Stufe, deren Grenze ihre Passung erreicht</translation>
    </message>
    <message>
        <source>What an unknown value counts as</source>
        <translation>Als was ein unbekannter Wert zählt</translation>
    </message>
    <message>
        <source>Mean of the pool</source>
        <translation>Mittel des Bestands</translation>
    </message>
    <message>
        <source>Nothing: it is left out</source>
        <translation>Nichts: Er bleibt außer Betracht</translation>
    </message>
    <message>
        <source>The worst value</source>
        <translation>Der schlechteste Wert</translation>
    </message>
    <message>
        <source>The best value</source>
        <translation>Der beste Wert</translation>
    </message>
    <message>
        <source>Least share of the weight that must be known</source>
        <translation>Anteil des Gewichts, der mindestens bekannt sein muss</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Was nicht bekannt ist</translation>
    </message>
    <message>
        <source>Unknown is never 0 by itself: say what it counts as</source>
        <translation>Unbekannt ist nie von selbst 0: Hier steht, als was es zählt</translation>
    </message>
    <message>
        <source>Unknown counts as</source>
        <translation>Unbekannt zählt als</translation>
    </message>
    <message>
        <source>A rank needs known</source>
        <translation>Für einen Rang bekannt</translation>
    </message>
    <message>
        <source>Distribution of fit with the cuts of the tiers</source>
        <translation>Verteilung der Passung mit den Stufengrenzen</translation>
    </message>
    <message>
        <source>Drag a cut to move it</source>
        <translation>Zum Verschieben eine Grenze ziehen</translation>
    </message>
    <message>
        <source>Move the cut of a tier</source>
        <translation>Grenze einer Stufe verschieben</translation>
    </message>
    <message>
        <source>Change what unknown values count as</source>
        <translation>Ändern, als was unbekannte Werte zählen</translation>
    </message>
    <message>
        <source>Change how much must be known</source>
        <translation>Ändern, wie viel bekannt sein muss</translation>
    </message>
    <message>
        <source>Change whether old facts widen the range</source>
        <translation>Ändern, ob alte Angaben die Spanne weiten</translation>
    </message>
    <message>
        <source>Fit of the %1 companies with a rank, by tier</source>
        <translation>Passung der %1 platzierten Firmen, nach Stufe</translation>
    </message>
    <message>
        <source>Nothing can be scored until the profile is valid</source>
        <translation>Bewerten lässt sich erst, wenn das Profil gültig ist</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no fit. A tier begins between 0 and 100.</source>
        <translation>„%1“ ist keine Passung. Eine Stufe beginnt zwischen 0 und 100.</translation>
    </message>
    <message>
        <source>Move the cut of %1</source>
        <translation>Grenze von %1 verschieben</translation>
    </message>
    <message>
        <source>Rename tier %1</source>
        <translation>Stufe %1 umbenennen</translation>
    </message>
    <message>
        <source>Add a tier</source>
        <translation>Stufe hinzufügen</translation>
    </message>
    <message>
        <source>New tier</source>
        <translation>Neue Stufe</translation>
    </message>
    <message>
        <source>New tier %1</source>
        <translation>Neue Stufe %1</translation>
    </message>
    <message>
        <source>Select the tier to remove.</source>
        <translation>Bitte die Stufe wählen, die entfallen soll.</translation>
    </message>
    <message>
        <source>Remove tier %1</source>
        <translation>Stufe %1 entfernen</translation>
    </message>
</context>
<context>
    <name>partnerscope::TypeChangeForm</name>
    <message>
        <source>No company has a value, so nothing can be lost.</source>
        <translation>Keine Firma hat einen Wert, also kann nichts verloren gehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are kept, none is lost.</source>
        <translation>
            <numerusform>%Ln Wert bleibt, keiner geht verloren.</numerusform>
            <numerusform>%Ln Werte bleiben, keiner geht verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln value(s) would be lost.</source>
        <translation>
            <numerusform>%L1 von %Ln Wert ginge verloren.</numerusform>
            <numerusform>%L1 von %Ln Werten gingen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>Typ ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A list of its own</source>
        <translation>Eine eigene Liste</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>Neuer Typ</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Examples of values that are lost and kept</source>
        <translation>Beispiele für Werte, die verloren gehen und die bleiben</translation>
    </message>
    <message>
        <source>Reading the values …</source>
        <translation>Werte werden gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>Change, lose %Ln value(s)</source>
        <translation>
            <numerusform>Ändern, %Ln Wert verlieren</numerusform>
            <numerusform>Ändern, %Ln Werte verlieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new term(s) to review: %1</source>
        <translation>
            <numerusform>%Ln neuer Begriff zu prüfen: %1</numerusform>
            <numerusform>%Ln neue Begriffe zu prüfen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Profiles that could no longer read it: %1</source>
        <translation>Profile, die es nicht mehr lesen könnten: %1</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>Profiles that read it, and would miss what is lost: %1</source>
        <translation>Profile, die es lesen und denen fehlen würde, was verloren geht: %1</translation>
    </message>
</context>
<context>
    <name>partnerscope::TypePreviewJob</name>
    <message>
        <source>Looking what %1 holds</source>
        <translation>Werte von %1 lesen</translation>
    </message>
    <message>
        <source>The values were not read.</source>
        <translation>Die Werte wurden nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>partnerscope::ValueFunctionPanel</name>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Less stays full</source>
        <translation>Weniger bleibt voll</translation>
    </message>
    <message>
        <source>More stays full</source>
        <translation>Mehr bleibt voll</translation>
    </message>
    <message>
        <source>Shape of the value function</source>
        <translation>Form der Wertfunktion</translation>
    </message>
    <message>
        <source>What an unknown value counts as, for the whole profile</source>
        <translation>Als was ein unbekannter Wert zählt, im ganzen Profil</translation>
    </message>
    <message>
        <source>Holds for every criterion of the profile</source>
        <translation>Gilt für jedes Kriterium des Profils</translation>
    </message>
    <message>
        <source>Unknown counts as</source>
        <translation>Unbekannt zählt als</translation>
    </message>
    <message>
        <source>Why this weight</source>
        <translation>Warum dieses Gewicht</translation>
    </message>
    <message>
        <source>Why does this count so much?</source>
        <translation>Warum zählt das so viel?</translation>
    </message>
    <message>
        <source>Which principle this criterion stands for</source>
        <translation>Für welchen Grundsatz dieses Kriterium steht</translation>
    </message>
    <message>
        <source>as the group above</source>
        <translation>wie die Gruppe darüber</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Zählt als</translation>
    </message>
    <message>
        <source>Shares inside the group</source>
        <translation>Anteile in der Gruppe</translation>
    </message>
    <message>
        <source>Change value function of %1</source>
        <translation>Wertfunktion von %1 ändern</translation>
    </message>
    <message>
        <source>Change what unknown values count as</source>
        <translation>Ändern, als was unbekannte Werte zählen</translation>
    </message>
    <message>
        <source>Change must-have %1</source>
        <translation>Muss-Kriterium %1 ändern</translation>
    </message>
    <message>
        <source>Give the reason for the weight of %1</source>
        <translation>Gewicht von %1 begründen</translation>
    </message>
    <message>
        <source>Change what %1 counts as</source>
        <translation>Ändern, als was %1 zählt</translation>
    </message>
    <message>
        <source>Change shape of %1</source>
        <translation>Form von %1 ändern</translation>
    </message>
    <message>
        <source>%1 % of the weight</source>
        <translation>%1 % des Gewichts</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>kein Gewicht</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No points, must-have only</source>
        <translation>Keine Punkte, nur Muss-Kriterium</translation>
    </message>
    <message>
        <source>Pool mean, %1</source>
        <translation>Mittel des Bestands, %1</translation>
    </message>
    <message>
        <source>Pool mean</source>
        <translation>Mittel des Bestands</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Worst, 0</source>
        <translation>Schlechtester Wert, 0</translation>
    </message>
    <message>
        <source>Best, 100</source>
        <translation>Bester Wert, 100</translation>
    </message>
    <message>
        <source>This criterion gives no points. It only decides, as a must-have, who is in.</source>
        <translation>Dieses Kriterium gibt keine Punkte. Es entscheidet nur, als Muss-Kriterium, wer dabei ist.</translation>
    </message>
    <message>
        <source>The workspace has no attribute &quot;%1&quot;, so every company counts as unknown here.</source>
        <translation>Der Arbeitsbereich hat kein Merkmal „%1“, daher zählt hier jede Firma als unbekannt.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Companies per %1 (grey)</source>
        <translation>Firmen je %1 (grau)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The group is still empty</source>
        <translation>Die Gruppe ist noch leer</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria share its weight</source>
        <translation>
            <numerusform>%n Kriterium trägt ihr Gewicht</numerusform>
            <numerusform>%n Kriterien teilen sich ihr Gewicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the total weight, in per cent</source>
        <translation>Anteil am Gesamtgewicht, in Prozent</translation>
    </message>
    <message>
        <source>Nothing can be scored until the profile is valid</source>
        <translation>Bewerten lässt sich erst, wenn das Profil gültig ist</translation>
    </message>
    <message>
        <source>No points are given here</source>
        <translation>Hier gibt es keine Punkte</translation>
    </message>
    <message>
        <source>%1 % earn full points, %2 % none, the rest something between</source>
        <translation>%1 % erhalten alle Punkte, %2 % keine, die übrigen etwas dazwischen</translation>
    </message>
    <message>
        <source>Points earned, 0 to 100, over the %1 companies where it is known; %2 unknown</source>
        <translation>Erhaltene Punkte, 0 bis 100, bei den %1 Firmen, wo es bekannt ist; %2 unbekannt</translation>
    </message>
    <message>
        <source>No company&apos;s value is known yet</source>
        <translation>Noch ist bei keiner Firma ein Wert bekannt</translation>
    </message>
    <message>
        <source>%1 of %2 earn full points, the others none</source>
        <translation>%1 von %2 erhalten alle Punkte, die übrigen keine</translation>
    </message>
    <message>
        <source>Excludes %1 companies; %2 are not known and held back.</source>
        <translation>Schließt %1 Firmen aus; %2 sind nicht bekannt und werden zurückgehalten.</translation>
    </message>
    <message>
        <source>Caps the tier of %1 companies; %2 are not known and held back.</source>
        <translation>Begrenzt die Stufe von %1 Firmen; %2 sind nicht bekannt und werden zurückgehalten.</translation>
    </message>
</context>
<context>
    <name>partnerscope::ValueFunctionTable</name>
    <message>
        <source>Add a point to the function</source>
        <translation>Der Funktion einen Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Remove the chosen point of the function</source>
        <translation>Gewählten Punkt der Funktion entfernen</translation>
    </message>
    <message>
        <source>Handles of the value function</source>
        <translation>Griffe der Wertfunktion</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>partnerscope::ValueFunctionTerms</name>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Full points from</source>
        <translation>Alle Punkte ab</translation>
    </message>
    <message>
        <source>Other terms earn</source>
        <translation>Andere Begriffe erhalten</translation>
    </message>
    <message>
        <source>Better: move the level up</source>
        <translation>Besser: Stufe nach oben</translation>
    </message>
    <message>
        <source>Worse: move the level down</source>
        <translation>Schlechter: Stufe nach unten</translation>
    </message>
    <message>
        <source>Terms and what they count</source>
        <translation>Begriffe und was sie zählen</translation>
    </message>
    <message>
        <source>Number of terms for full points</source>
        <translation>Zahl der Begriffe für alle Punkte</translation>
    </message>
    <message>
        <source>Measure of similarity</source>
        <translation>Maß der Ähnlichkeit</translation>
    </message>
    <message>
        <source>Shared terms of all terms (Jaccard)</source>
        <translation>Gemeinsame unter allen Begriffen (Jaccard)</translation>
    </message>
    <message>
        <source>Shared weight of all weight (Ruzicka)</source>
        <translation>Gemeinsames am gesamten Gewicht (Ruzicka)</translation>
    </message>
    <message>
        <source>Points for other terms</source>
        <translation>Punkte für andere Begriffe</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>partnerscope::ValueFunctionView</name>
    <message>
        <source>Value function</source>
        <translation>Wertfunktion</translation>
    </message>
    <message>
        <source>%1 earns %2 points</source>
        <translation>%1 bringt %2 Punkte</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Griff</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>partnerscope::VocabulariesSection</name>
    <message>
        <source>Search terms</source>
        <translation>Begriffe suchen</translation>
    </message>
    <message>
        <source>Show retired</source>
        <translation>Zurückgezogene zeigen</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>Neuer Begriff</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>List of terms</source>
        <translation>Begriffsliste</translation>
    </message>
    <message>
        <source>No term is shown.</source>
        <translation>Kein Begriff wird gezeigt.</translation>
    </message>
    <message>
        <source>Add the first one, or look for something else.</source>
        <translation>Fügen Sie den ersten hinzu, oder suchen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Terms in their order</source>
        <translation>Begriffe in ihrer Ordnung</translation>
    </message>
    <message>
        <source>The place of the standard was taken.</source>
        <translation>Der Ort aus der Norm wurde übernommen.</translation>
    </message>
    <message>
        <source>Not reviewed (%L1)</source>
        <translation>Nicht geprüft (%L1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <translation>
            <numerusform>%Ln Begriff</numerusform>
            <numerusform>%Ln Begriffe</numerusform>
        </translation>
    </message>
    <message>
        <source>no attribute uses them</source>
        <translation>kein Merkmal verwendet sie</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>verwendet von %1</translation>
    </message>
    <message>
        <source>%1 was retired.</source>
        <translation>%1 wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 became %2.</source>
        <translation>Aus %1 wurde %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) were added.</source>
        <translation>
            <numerusform>%Ln Ort wurde hinzugefügt.</numerusform>
            <numerusform>%Ln Orte wurden hinzugefügt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::WaiverForm</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Gewährt von</translation>
    </message>
    <message>
        <source>What makes up for it</source>
        <translation>Was das aufwiegt</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Name of who decided</source>
        <translation>Name dessen, der entschieden hat</translation>
    </message>
</context>
<context>
    <name>partnerscope::WaiversTab</name>
    <message>
        <source>ended on %1</source>
        <translation>endete am %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, in %n Tag</numerusform>
            <numerusform>%1, in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>End today</source>
        <translation>Heute beenden</translation>
    </message>
    <message>
        <source>Waive for the selected</source>
        <translation>Für die ausgewählten aussetzen</translation>
    </message>
    <message>
        <source>Waivers of this profile</source>
        <translation>Ausnahmen dieses Profils</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Muss-Kriterium</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Gewährt von</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Must-have to waive</source>
        <translation>Auszusetzendes Muss-Kriterium</translation>
    </message>
    <message>
        <source>Companies the must-have keeps out</source>
        <translation>Firmen, die das Muss-Kriterium fernhält</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Tier by fit</source>
        <translation>Stufe nach Passung</translation>
    </message>
    <message>
        <source>What makes up for it</source>
        <translation>Was das aufwiegt</translation>
    </message>
    <message>
        <source>No waiver holds</source>
        <translation>Keine Ausnahme gilt</translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) hold</source>
        <translation>
            <numerusform>%n Ausnahme gilt</numerusform>
            <numerusform>%n Ausnahmen gelten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them end(s) within 30 days</source>
        <translation>
            <numerusform>%n davon endet binnen 30 Tagen</numerusform>
            <numerusform>%n davon enden binnen 30 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>A waiver lets one company off one must-have until a day</source>
        <translation>Eine Ausnahme setzt für eine Firma ein Muss-Kriterium bis zu einem Tag aus</translation>
    </message>
    <message>
        <source>(gone)</source>
        <translation>(entfernt)</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>kommt zurück</translation>
    </message>
    <message>
        <source>Further must-haves stand in the way.</source>
        <translation>Weitere Muss-Kriterien stehen im Weg.</translation>
    </message>
    <message>
        <source>This profile has no must-have</source>
        <translation>Dieses Profil hat kein Muss-Kriterium</translation>
    </message>
    <message numerus="yes">
        <source>%n would come back</source>
        <translation>
            <numerusform>%n käme zurück</numerusform>
            <numerusform>%n kämen zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 companies it keeps out; the others fail more than this one</source>
        <translation>Von %1 Firmen, die es fernhält; die anderen verfehlen mehr als dieses</translation>
    </message>
    <message>
        <source>The best %1 of %2 companies it keeps out</source>
        <translation>Die besten %1 von %2 Firmen, die es fernhält</translation>
    </message>
    <message>
        <source>Make a criterion a must-have on the tab Criteria</source>
        <translation>Machen Sie auf dem Reiter Kriterien ein Kriterium zum Muss</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as 2026-05-14.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es als 2026-05-14.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) granted.</source>
        <translation>
            <numerusform>%n Ausnahme gewährt.</numerusform>
            <numerusform>%n Ausnahmen gewährt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected waivers have ended already.</source>
        <translation>Die ausgewählten Ausnahmen sind schon beendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) ended.</source>
        <translation>
            <numerusform>%n Ausnahme beendet.</numerusform>
            <numerusform>%n Ausnahmen beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of who decided</source>
        <translation>Name dessen, der entschieden hat</translation>
    </message>
    <message>
        <source>rises from %1</source>
        <translation>steigt aus %1 auf</translation>
    </message>
    <message>
        <source>It stands in nobody&apos;s way</source>
        <translation>Es steht niemandem im Weg</translation>
    </message>
    <message numerus="yes">
        <source>%n would rise</source>
        <translation>
            <numerusform>%n stiege auf</numerusform>
            <numerusform>%n stiegen auf</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 companies it caps at %2 or holds back; the others fail more than this one</source>
        <translation>Von %1 Firmen, die es bei %2 deckelt oder warten lässt; die anderen verfehlen mehr als dieses</translation>
    </message>
    <message>
        <source>The best %1 of %2 companies it caps or holds back</source>
        <translation>Die besten %1 von %2 Firmen, die es deckelt oder warten lässt</translation>
    </message>
    <message>
        <source>No company needs a waiver of this must-have</source>
        <translation>Keine Firma braucht eine Ausnahme von diesem Muss-Kriterium</translation>
    </message>
</context>
<context>
    <name>partnerscope::WaterfallView</name>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Points per criterion</source>
        <translation>Punkte je Kriterium</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>partnerscope::WeightAgreement</name>
    <message>
        <source>Look at it again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Matrix, row over column</source>
        <translation>Matrix, Zeile gegen Spalte</translation>
    </message>
    <message>
        <source>consistency ratio</source>
        <translation>Konsistenzverhältnis</translation>
    </message>
    <message>
        <source>One answer stands out</source>
        <translation>Eine Antwort fällt heraus</translation>
    </message>
    <message>
        <source>%1 over %2: you said %3, the other answers suggest %4.</source>
        <translation>%1 gegen %2: Ihre Antwort ist %3, die anderen Antworten legen %4 nahe.</translation>
    </message>
    <message numerus="yes">
        <source>Answer at least %n more pair(s) to get weights</source>
        <translation>
            <numerusform>Noch mindestens %n Paar beantworten, dann gibt es Gewichte</numerusform>
            <numerusform>Noch mindestens %n Paare beantworten, dann gibt es Gewichte</numerusform>
        </translation>
    </message>
    <message>
        <source>There are weights, but nothing to check them by</source>
        <translation>Es gibt Gewichte, aber nichts, was sie prüft</translation>
    </message>
    <message>
        <source>Your answers agree well enough</source>
        <translation>Ihre Antworten passen gut genug zueinander</translation>
    </message>
    <message>
        <source>Your answers contradict each other</source>
        <translation>Ihre Antworten widersprechen sich</translation>
    </message>
    <message>
        <source>up to %1 is accepted</source>
        <translation>zulässig bis %1</translation>
    </message>
    <message>
        <source>only up to %1 is accepted</source>
        <translation>zulässig nur bis %1</translation>
    </message>
    <message>
        <source>Accepts up to 0.05 for three criteria and 0.08 for four, instead of 0.10 for any number.</source>
        <translation>Lässt bei drei Kriterien bis 0,05 und bei vier bis 0,08 zu, statt bis 0,10 bei jeder Anzahl.</translation>
    </message>
    <message>
        <source>Strict limits</source>
        <translation>Strenge Grenzen</translation>
    </message>
    <message>
        <source>Table of random indices</source>
        <translation>Tabelle der Zufallsindizes</translation>
    </message>
    <message>
        <source>The consistency ratio compares with the mean inconsistency of random answers. Published tables differ a little; those of 1980 serve to reproduce old results.</source>
        <translation>Das Konsistenzverhältnis vergleicht mit der mittleren Inkonsistenz zufälliger Antworten. Veröffentlichte Tabellen weichen etwas voneinander ab; die von 1980 dient dazu, alte Ergebnisse nachzurechnen.</translation>
    </message>
    <message>
        <source>Random index</source>
        <translation>Zufallsindex</translation>
    </message>
    <message>
        <source>Measured by %1: random index %2 for %3 criteria</source>
        <translation>Gemessen mit %1: Zufallsindex %2 bei %3 Kriterien</translation>
    </message>
    <message>
        <source>The weights are the principal eigenvector of the matrix.</source>
        <translation>Die Gewichte sind der Haupteigenvektor der Matrix.</translation>
    </message>
    <message>
        <source>The answers go round in a circle</source>
        <translation>Die Antworten laufen im Kreis</translation>
    </message>
</context>
<context>
    <name>partnerscope::WeightAnswers</name>
    <message>
        <source>Judge %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Add judge %1</source>
        <translation>Person %1 hinzufügen</translation>
    </message>
    <message>
        <source>Rename judge %1</source>
        <translation>Person %1 umbenennen</translation>
    </message>
    <message>
        <source>Clear the answers of %1</source>
        <translation>Antworten von %1 löschen</translation>
    </message>
    <message>
        <source>Remove judge %1</source>
        <translation>Person %1 entfernen</translation>
    </message>
    <message>
        <source>Choose how consistency is measured</source>
        <translation>Wählen, wie Konsistenz gemessen wird</translation>
    </message>
</context>
<context>
    <name>partnerscope::WeightBench</name>
    <message>
        <source>Sliders</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Use these weights</source>
        <translation>Diese Gewichte verwenden</translation>
    </message>
    <message>
        <source>Keep the sliders</source>
        <translation>Bei den Reglern bleiben</translation>
    </message>
    <message>
        <source>Group of criteria to weigh</source>
        <translation>Gruppe von Kriterien, die gewichtet wird</translation>
    </message>
    <message>
        <source>Weights found, and what would change</source>
        <translation>Gefundene Gewichte und was sich ändern würde</translation>
    </message>
    <message>
        <source>Weights from your answers</source>
        <translation>Gewichte aus Ihren Antworten</translation>
    </message>
    <message>
        <source>Per cent of the group, and the change</source>
        <translation>Prozent der Gruppe und die Änderung</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>Oberste Ebene</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Give at least one criterion some importance.</source>
        <translation>Geben Sie mindestens einem Kriterium Bedeutung.</translation>
    </message>
    <message>
        <source>These are the weights so far. Answer pairs until every criterion is linked to the others.</source>
        <translation>Das sind die bisherigen Gewichte. Beantworten Sie Paare, bis jedes Kriterium mit den anderen verbunden ist.</translation>
    </message>
    <message>
        <source>Nothing is changed until you use these weights.</source>
        <translation>Nichts ändert sich, bis Sie diese Gewichte verwenden.</translation>
    </message>
    <message>
        <source>Change the weights of %1</source>
        <translation>Gewichte von %1 ändern</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Swing</translation>
    </message>
    <message>
        <source>This judge</source>
        <translation>Diese Person</translation>
    </message>
    <message>
        <source>All judges</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Whose agreement is shown</source>
        <translation>Wessen Übereinstimmung gezeigt wird</translation>
    </message>
    <message>
        <source>Compare %1 and %2</source>
        <translation>%1 und %2 vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>Give %1 %n point(s)</source>
        <translation>
            <numerusform>%1 einen Punkt geben</numerusform>
            <numerusform>%1 %n Punkte geben</numerusform>
        </translation>
    </message>
    <message>
        <source>Scale the points of swings</source>
        <translation>Swing-Punkte auf 100 bringen</translation>
    </message>
    <message>
        <source>Begin swings with the ranking</source>
        <translation>Swing mit der Rangfolge beginnen</translation>
    </message>
    <message>
        <source>Begin swings with the weights so far</source>
        <translation>Swing mit den bisherigen Gewichten beginnen</translation>
    </message>
    <message>
        <source>Give at least one criterion some points.</source>
        <translation>Geben Sie mindestens einem Kriterium Punkte.</translation>
    </message>
    <message>
        <source>The points are kept as you give them. No weight is changed until you use these.</source>
        <translation>Die Punkte bleiben, wie Sie sie geben. Kein Gewicht ändert sich, bis Sie diese verwenden.</translation>
    </message>
    <message>
        <source>The answers are kept as you give them. No weight is changed until you use these.</source>
        <translation>Die Antworten bleiben, wie Sie sie geben. Kein Gewicht ändert sich, bis Sie diese verwenden.</translation>
    </message>
    <message numerus="yes">
        <source>What %n judge(s) say together.</source>
        <translation>
            <numerusform>Was %n Person sagt.</numerusform>
            <numerusform>Was %n Personen gemeinsam sagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pairwise comparison by %n judge(s)</source>
        <translation>
            <numerusform>Paarvergleich durch %n Person</numerusform>
            <numerusform>Paarvergleich durch %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, consistency ratio %2 of at most %3 (%4)</source>
        <translation>%1, Konsistenzverhältnis %2 von höchstens %3 (%4)</translation>
    </message>
</context>
<context>
    <name>partnerscope::WeightDelegate</name>
    <message>
        <source>Name of the criterion</source>
        <translation>Name des Kriteriums</translation>
    </message>
    <message>
        <source>Share of the total weight</source>
        <translation>Anteil am Gesamtgewicht</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>partnerscope::WeightJudgeBar</name>
    <message>
        <source>Judge</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Rename this judge</source>
        <translation>Diese Person umbenennen</translation>
    </message>
    <message>
        <source>Clear the answers</source>
        <translation>Antworten löschen</translation>
    </message>
    <message>
        <source>Whose answers these are</source>
        <translation>Wessen Antworten dies sind</translation>
    </message>
    <message>
        <source>Name of the judge</source>
        <translation>Name der Person</translation>
    </message>
    <message>
        <source>Add a judge. The answers of all are combined.</source>
        <translation>Eine Person hinzufügen. Die Antworten aller werden zusammengeführt.</translation>
    </message>
    <message>
        <source>Add a judge</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Answers of</source>
        <translation>Antworten von</translation>
    </message>
    <message>
        <source>Remove this judge with all answers</source>
        <translation>Diese Person mit allen Antworten entfernen</translation>
    </message>
</context>
<context>
    <name>partnerscope::WeightJudges</name>
    <message>
        <source>of the weight is shared</source>
        <translation>des Gewichts sind gemeinsam</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Furthest apart</source>
        <translation>Am weitesten auseinander</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>Von … bis</translation>
    </message>
    <message>
        <source>Look at this pair</source>
        <translation>Dieses Paar ansehen</translation>
    </message>
    <message>
        <source>Weights by judge, from the lowest to the highest</source>
        <translation>Gewichte nach Person, vom niedrigsten zum höchsten</translation>
    </message>
    <message>
        <source>What the own weights of two judges have in common, on average over all pairs of judges: 100 % if all weigh alike.</source>
        <translation>Was die eigenen Gewichte zweier Personen gemeinsam haben, im Mittel über alle Paare von Personen: 100 %, wenn alle gleich gewichten.</translation>
    </message>
    <message>
        <source>Weight by judge</source>
        <translation>Gewicht nach Person</translation>
    </message>
    <message>
        <source>The answers to each pair are combined by their geometric mean, before weights follow (Aczél and Saaty 1983).</source>
        <translation>Die Antworten zu jedem Paar werden durch ihr geometrisches Mittel zusammengeführt, bevor Gewichte folgen (Aczél und Saaty 1983).</translation>
    </message>
    <message>
        <source>Together their consistency ratio is %1 of at most %2 (%3).</source>
        <translation>Zusammen ist ihr Konsistenzverhältnis %1 von höchstens %2 (%3).</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No pair is answered by two judges yet</source>
        <translation>Noch kein Paar haben zwei Personen beantwortet</translation>
    </message>
    <message>
        <source>The judges nearly agree on every pair</source>
        <translation>Die Personen sind sich bei jedem Paar fast einig</translation>
    </message>
    <message>
        <source>The judges are furthest apart on %1 or %2</source>
        <translation>Am weitesten auseinander sind die Personen bei %1 oder %2</translation>
    </message>
    <message>
        <source>Two judges have to link all criteria before their weights can be compared.</source>
        <translation>Erst wenn zwei Personen alle Kriterien verbinden, lassen sich ihre Gewichte vergleichen.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Lowest, %</source>
        <translation>Niedrigstes, %</translation>
    </message>
    <message>
        <source>Together, %</source>
        <translation>Gemeinsam, %</translation>
    </message>
    <message>
        <source>Highest, %</source>
        <translation>Höchstes, %</translation>
    </message>
    <message>
        <source>%1–%2 %</source>
        <translation>%1–%2 %</translation>
    </message>
    <message>
        <source>No judge alone links all criteria yet.</source>
        <translation>Noch verbindet niemand allein alle Kriterien.</translation>
    </message>
    <message>
        <source>From the lowest to the highest; the line is the weight together.</source>
        <translation>Vom niedrigsten zum höchsten; der Strich ist das gemeinsame Gewicht.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>partnerscope::WeightPairs</name>
    <message>
        <source>Previous pair</source>
        <translation>Voriges Paar</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Nächstes Paar</translation>
    </message>
    <message>
        <source>Which matters more for this profile?</source>
        <translation>Was zählt mehr für dieses Profil?</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alle Antworten</translation>
    </message>
    <message>
        <source>A pair that is left out follows from the others.</source>
        <translation>Ein ausgelassenes Paar folgt aus den anderen.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Dies</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Or that</source>
        <translation>Oder das</translation>
    </message>
    <message>
        <source>Pair %1 of %2</source>
        <translation>Paar %1 von %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>stands out</source>
        <translation>fällt heraus</translation>
    </message>
    <message>
        <source>Not answered yet. Move the slider, or go on if both matter alike.</source>
        <translation>Noch nicht beantwortet. Bewegen Sie den Regler, oder gehen Sie weiter, wenn beide gleich zählen.</translation>
    </message>
    <message>
        <source>Both matter alike.</source>
        <translation>Beide zählen gleich.</translation>
    </message>
    <message>
        <source>%1 matters somewhat more: %2 to 1.</source>
        <translation>%1 zählt etwas mehr: %2 zu 1.</translation>
    </message>
    <message>
        <source>%1 matters clearly more: %2 to 1.</source>
        <translation>%1 zählt deutlich mehr: %2 zu 1.</translation>
    </message>
    <message>
        <source>%1 matters much more: %2 to 1.</source>
        <translation>%1 zählt viel mehr: %2 zu 1.</translation>
    </message>
    <message>
        <source>%1 matters far more: %2 to 1.</source>
        <translation>%1 zählt weit mehr: %2 zu 1.</translation>
    </message>
</context>
<context>
    <name>partnerscope::WeightRankList</name>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>As important as the one above</source>
        <translation>So wichtig wie das darüber</translation>
    </message>
    <message>
        <source>No importance</source>
        <translation>Ohne Bedeutung</translation>
    </message>
    <message>
        <source>How the order becomes weights</source>
        <translation>Wie aus der Reihenfolge Gewichte werden</translation>
    </message>
    <message>
        <source>Rank-order centroid</source>
        <translation>Rangfolge, Schwerpunkt (ROC)</translation>
    </message>
    <message>
        <source>Rank sum</source>
        <translation>Rangsumme</translation>
    </message>
    <message>
        <source>Rank reciprocal</source>
        <translation>Kehrwert der Ränge</translation>
    </message>
    <message>
        <source>Criteria, the most important first</source>
        <translation>Kriterien, das wichtigste zuerst</translation>
    </message>
    <message>
        <source>Which matters most for this profile?</source>
        <translation>Was zählt am meisten für dieses Profil?</translation>
    </message>
    <message>
        <source>The most important first. Drag the criteria, or use the buttons.</source>
        <translation>Das wichtigste zuerst. Ziehen Sie die Kriterien, oder verwenden Sie die Knöpfe.</translation>
    </message>
    <message>
        <source>%1 (no importance)</source>
        <translation>%1 (ohne Bedeutung)</translation>
    </message>
    <message>
        <source>Rank order distribution</source>
        <translation>Rangfolgenverteilung</translation>
    </message>
</context>
<context>
    <name>partnerscope::WeightSuggestion</name>
    <message>
        <source>Suggest weights</source>
        <translation>Gewichte vorschlagen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply to draft</source>
        <translation>In den Entwurf übernehmen</translation>
    </message>
    <message>
        <source>Seed of what is drawn at random</source>
        <translation>Startwert der zufälligen Ziehungen</translation>
    </message>
    <message>
        <source>Seed </source>
        <translation>Startwert </translation>
    </message>
    <message>
        <source>Suggested weights and the present ones</source>
        <translation>Vorgeschlagene und jetzige Gewichte</translation>
    </message>
    <message>
        <source>What weights would the results suggest?</source>
        <translation>Welche Gewichte legen die Ergebnisse nahe?</translation>
    </message>
    <message>
        <source>Learned near the present weights, judged by partners the learning has not seen</source>
        <translation>Nahe den jetzigen Gewichten gelernt, beurteilt an Partnern, die das Lernen nicht gesehen hat</translation>
    </message>
    <message>
        <source>Learning: %1 % done</source>
        <translation>Lernen: %1 % fertig</translation>
    </message>
    <message>
        <source>Suggested weight with its 95 % interval; the tick is the present weight</source>
        <translation>Vorgeschlagenes Gewicht mit 95-%-Intervall; der Strich ist das jetzige Gewicht</translation>
    </message>
    <message>
        <source>Nothing was learned, and nothing changes</source>
        <translation>Nichts wurde gelernt, und nichts ändert sich</translation>
    </message>
    <message>
        <source>%1 draws, seed %2</source>
        <translation>%1 Ziehungen, Startwert %2</translation>
    </message>
    <message>
        <source>One step to undo. A version in force stays as it is: the weights go into a new draft of it.</source>
        <translation>Ein Schritt, der sich zurücknehmen lässt. Eine gültige Version bleibt, wie sie ist: Die Gewichte kommen in einen neuen Entwurf.</translation>
    </message>
    <message>
        <source>Cannot be applied: the gain on unseen partners may be chance.</source>
        <translation>Nicht anwendbar: Der Gewinn bei ungesehenen Partnern kann Zufall sein.</translation>
    </message>
</context>
<context>
    <name>partnerscope::WeightSwing</name>
    <message>
        <source>Scale the best to 100</source>
        <translation>Das Beste auf 100 bringen</translation>
    </message>
    <message>
        <source>From the ranking</source>
        <translation>Aus der Rangfolge</translation>
    </message>
    <message>
        <source>From the weights so far</source>
        <translation>Aus den Gewichten bisher</translation>
    </message>
    <message>
        <source>Which step from worst to best is worth most?</source>
        <translation>Welcher Schritt vom Schlechtesten zum Besten ist am meisten wert?</translation>
    </message>
    <message>
        <source>It has 100 points; each other step has what it is worth beside it.</source>
        <translation>Er hat 100 Punkte, jeder andere so viele, wie er daneben wert ist.</translation>
    </message>
    <message>
        <source>Points in the ratio of the weights that the order under Rank gives</source>
        <translation>Punkte im Verhältnis der Gewichte, die sich aus der Ordnung unter Rang ergeben</translation>
    </message>
    <message>
        <source>Points of %1</source>
        <translation>Punkte von %1</translation>
    </message>
    <message>
        <source>Give at least one criterion some points.</source>
        <translation>Geben Sie mindestens einem Kriterium Punkte.</translation>
    </message>
    <message>
        <source>The best swing has %1 points, not 100. Only the ratios count.</source>
        <translation>Der beste Sprung hat %1 Punkte, nicht 100. Nur die Verhältnisse zählen.</translation>
    </message>
    <message>
        <source>A criterion without points gets no weight.</source>
        <translation>Ein Kriterium ohne Punkte bekommt kein Gewicht.</translation>
    </message>
</context>
<context>
    <name>partnerscope::WelcomePage</name>
    <message>
        <source>Recent workspaces</source>
        <translation>Zuletzt benutzte Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Welcome to Partnerscope</source>
        <translation>Willkommen bei Partnerscope</translation>
    </message>
    <message>
        <source>Decide whom to recruit, whom to invest in, and where your ecosystem has holes. Everything stays in one file on this computer.</source>
        <translation>Hier klärt sich, welche Partner zu gewinnen sind, in welche zu investieren ist und wo das Netz Lücken hat. Alles bleibt in einer Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation>Beispiel erkunden</translation>
    </message>
    <message>
        <source>About 400 made-up companies, two years of results, three ideal profiles. Change anything you like.</source>
        <translation>Rund 400 erfundene Firmen, Ergebnisse aus zwei Jahren, drei Idealprofile. Alles lässt sich ändern.</translation>
    </message>
    <message>
        <source>Import your partner list</source>
        <translation>Eigene Partnerliste importieren</translation>
    </message>
    <message>
        <source>A CSV file from your CRM or an event. We propose the columns; you check them and see a ranking.</source>
        <translation>Eine CSV-Datei aus dem CRM oder von einer Veranstaltung. Die Spalten werden vorgeschlagen; nach der Prüfung steht die Rangliste.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Start empty: pick a partner type and its template, then add companies one by one.</source>
        <translation>Leer beginnen: Partnertyp und Vorlage wählen, dann Firmen einzeln hinzufügen.</translation>
    </message>
    <message>
        <source>Or drop a file anywhere on this window</source>
        <translation>Oder eine Datei irgendwo auf dieses Fenster ziehen</translation>
    </message>
    <message>
        <source>From a file to a ranking in four steps</source>
        <translation>In vier Schritten von der Datei zur Rangliste</translation>
    </message>
    <message>
        <source>Check the columns</source>
        <translation>Spalten prüfen</translation>
    </message>
    <message>
        <source>Most are recognised</source>
        <translation>Die meisten werden erkannt</translation>
    </message>
    <message>
        <source>Pick a template</source>
        <translation>Vorlage wählen</translation>
    </message>
    <message>
        <source>Ten partner types</source>
        <translation>Zehn Partnertypen</translation>
    </message>
    <message>
        <source>See the ranking</source>
        <translation>Rangliste sehen</translation>
    </message>
    <message>
        <source>With tiers and reasons</source>
        <translation>Mit Stufen und Gründen</translation>
    </message>
    <message>
        <source>CSV, TSV or XLSX</source>
        <translation>CSV, TSV oder XLSX</translation>
    </message>
</context>
<context>
    <name>partnerscope::YesNoFactEditor</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
</TS>
