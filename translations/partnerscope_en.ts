<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>partnerscope::HistogramView</name>
    <message numerus="yes">
        <source>%1 to %2: %n companies</source>
        <translation>
            <numerusform>%1 to %2: %n company</numerusform>
            <numerusform>%1 to %2: %n companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::OverviewPage</name>
    <message numerus="yes">
        <source>The %n largest gaps</source>
        <translation>
            <numerusform>The largest gap</numerusform>
            <numerusform>The %n largest gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::StatusStrip</name>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
</context>
</TS>
