<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ProfileHealth</name>
    <message numerus="yes">
        <source>There is no must-have and only %n criteria count.</source>
        <translation>
            <numerusform>There is no must-have and only %n criterion counts.</numerusform>
            <numerusform>There is no must-have and only %n criteria count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts can be compared with the persona.</source>
        <translation>
            <numerusform>%n contact can be compared with the persona.</numerusform>
            <numerusform>%n contacts can be compared with the persona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ideal customer profile weighs %n terms.</source>
        <translation>
            <numerusform>The ideal customer profile weighs %n term.</numerusform>
            <numerusform>The ideal customer profile weighs %n terms.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::CoverageCellPanel</name>
    <message numerus="yes">
        <source>%n active partners serve it</source>
        <translation>
            <numerusform>%n active partner serves it</numerusform>
            <numerusform>%n active partners serve it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n qualified companies serve it</source>
        <translation>
            <numerusform>%n qualified company serves it</numerusform>
            <numerusform>%n qualified companies serve it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates would serve it</source>
        <translation>
            <numerusform>%n candidate would serve it</numerusform>
            <numerusform>%n candidates would serve it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::CriteriaMustList</name>
    <message numerus="yes">
        <source>%n must-have(s)</source>
        <translation>
            <numerusform>%n must-have</numerusform>
            <numerusform>%n must-haves</numerusform>
        </translation>
    </message>
</context>
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
    <name>partnerscope::ImportPage</name>
    <message numerus="yes">
        <source>%n new term(s) will join the vocabularies, marked as not reviewed.</source>
        <translation>
            <numerusform>%n new term will join the vocabularies, marked as not reviewed.</numerusform>
            <numerusform>%n new terms will join the vocabularies, marked as not reviewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
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
    <name>partnerscope::PartnerHistory</name>
    <message numerus="yes">
        <source>%n fact(s) had another value before</source>
        <translation>
            <numerusform>%n fact had another value before</numerusform>
            <numerusform>%n facts had another value before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnerScore</name>
    <message numerus="yes">
        <source>%n fact(s) could change it</source>
        <translation>
            <numerusform>%n fact could change it</numerusform>
            <numerusform>%n facts could change it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnersFilterBar</name>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnersPage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held: a must-have is unknown</source>
        <translation>
            <numerusform>%n held: a must-have is unknown</numerusform>
            <numerusform>%n held: a must-have is unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n companies</source>
        <translation>
            <numerusform>Remove %n company</numerusform>
            <numerusform>Remove %n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies were removed.</source>
        <translation>
            <numerusform>%n company was removed.</numerusform>
            <numerusform>%n companies were removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::PersonasPage</name>
    <message numerus="yes">
        <source>Share of the persona&apos;s aspects each of %n people meets, of those known on both sides</source>
        <translation>
            <numerusform>Share of the persona&apos;s aspects that %n person meets, of those known on both sides</numerusform>
            <numerusform>Share of the persona&apos;s aspects each of %n people meets, of those known on both sides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::ProfileEditor</name>
    <message numerus="yes">
        <source>%1 And %n more problem(s).</source>
        <translation>
            <numerusform>%1 And %n more problem.</numerusform>
            <numerusform>%1 And %n more problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::ProfilePersonaSection</name>
    <message numerus="yes">
        <source>%n aspect(s) are described</source>
        <translation>
            <numerusform>%n aspect is described</numerusform>
            <numerusform>%n aspects are described</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::ShortlistsPage</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
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
<context>
    <name>partnerscope::ValueFunctionPanel</name>
    <message numerus="yes">
        <source>%n criteria share its weight</source>
        <translation>
            <numerusform>%n criterion has its weight</numerusform>
            <numerusform>%n criteria share its weight</numerusform>
        </translation>
    </message>
</context>
</TS>
