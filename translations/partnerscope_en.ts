<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Lift</name>
    <message numerus="yes">
        <source>No fewer than %n changes lift it to %1: %2.</source>
        <translation>
            <numerusform>No fewer than %n change lifts it to %1: %2.</numerusform>
            <numerusform>No fewer than %n changes lift it to %1: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeededFact</name>
    <message numerus="yes">
        <source>%n more of %1</source>
        <translation>
            <numerusform>%n more of %1</numerusform>
            <numerusform>%n more of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%Ln contacts can be compared with the persona.</source>
        <translation>
            <numerusform>%Ln contact can be compared with the persona.</numerusform>
            <numerusform>%Ln contacts can be compared with the persona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) of must-haves are in force, most of them of &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n waiver of a must-have is in force, of &quot;%1&quot;.</numerusform>
            <numerusform>%n waivers of must-haves are in force, most of them of &quot;%1&quot;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TierReview</name>
    <message numerus="yes">
        <source>The fit of %1 is under %2, the bar for keeping %3, in %n review(s) in a row since %4.</source>
        <translation>
            <numerusform>The fit of %1 is under %2, the bar for keeping %3, in %n review since %4.</numerusform>
            <numerusform>The fit of %1 is under %2, the bar for keeping %3, in %n reviews in a row since %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fit of %1 is under %2, the bar for keeping %3, since %4: review %5 of %6, and at least %n day(s).</source>
        <translation>
            <numerusform>The fit of %1 is under %2, the bar for keeping %3, since %4: review %5 of %6, and at least %n day.</numerusform>
            <numerusform>The fit of %1 is under %2, the bar for keeping %3, since %4: review %5 of %6, and at least %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope</name>
    <message numerus="yes">
        <source>%n partners are measured: their fit to &quot;%1&quot; by what was recorded until %2, and &quot;%3&quot; over %4.</source>
        <translation>
            <numerusform>%n partner is measured: its fit to &quot;%1&quot; by what was recorded until %2, and &quot;%3&quot; over %4.</numerusform>
            <numerusform>%n partners are measured: their fit to &quot;%1&quot; by what was recorded until %2, and &quot;%3&quot; over %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A correlation of this size would show from about %n partners on.</source>
        <translation>
            <numerusform>A correlation of this size would show from about %n partner on.</numerusform>
            <numerusform>A correlation of this size would show from about %n partners on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n best-fitting partners %1 % succeeded, of all %2 %: %3 times as often.</source>
        <translation>
            <numerusform>Of the %n best-fitting partner %1 % succeeded, of all %2 %: %3 times as often.</numerusform>
            <numerusform>Of the %n best-fitting partners %1 % succeeded, of all %2 %: %3 times as often.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partners fail a must-have of the profile: %1 % of them succeeded, of the others %2 %.</source>
        <translation>
            <numerusform>%n partner fails a must-have of the profile: %1 % of such partners succeeded, of the others %2 %.</numerusform>
            <numerusform>%n partners fail a must-have of the profile: %1 % of them succeeded, of the others %2 %.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n partners too little was known then; their fit is mostly an estimate.</source>
        <translation>
            <numerusform>Of %n partner too little was known then; its fit is mostly an estimate.</numerusform>
            <numerusform>Of %n partners too little was known then; their fit is mostly an estimate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n criteria, one in twenty looks like this by chance alone.</source>
        <translation>
            <numerusform>Of %n criterion, one in twenty looks like this by chance alone.</numerusform>
            <numerusform>Of %n criteria, one in twenty looks like this by chance alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partnerships ended within these quarters; they stay in, with what they brought until then.</source>
        <translation>
            <numerusform>%n partnership ended within these quarters; it stays in, with what it brought until then.</numerusform>
            <numerusform>%n partnerships ended within these quarters; they stay in, with what they brought until then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without agreement or result</source>
        <translation>
            <numerusform>%n without agreement or result</numerusform>
            <numerusform>%n without agreement or result</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that became partners later</source>
        <translation>
            <numerusform>%n that became a partner later</numerusform>
            <numerusform>%n that became partners later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose partnership was over</source>
        <translation>
            <numerusform>%n whose partnership was over</numerusform>
            <numerusform>%n whose partnership was over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet recorded then</source>
        <translation>
            <numerusform>%n not yet recorded then</numerusform>
            <numerusform>%n not yet recorded then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a quarter without result</source>
        <translation>
            <numerusform>%n with a quarter without result</numerusform>
            <numerusform>%n with a quarter without result</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of them needed %n day(s) or less to the first deal.</source>
        <translation>
            <numerusform>Half of them needed one day or less to the first deal.</numerusform>
            <numerusform>Half of them needed %n days or less to the first deal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with other versions.</source>
        <translation>
            <numerusform>%n with other versions.</numerusform>
            <numerusform>%n with other versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(s) were recruited with it, and of none is it recorded how it turned out: first deal, activity, satisfaction, cost.</source>
        <translation>
            <numerusform>%n company was recruited with it, and it is not recorded how it turned out: first deal, activity, satisfaction, cost.</numerusform>
            <numerusform>%n companies were recruited with it, and of none is it recorded how it turned out: first deal, activity, satisfaction, cost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attributes it reads are retired and asked of nobody any more: %1.</source>
        <translation>
            <numerusform>One attribute it reads is retired and asked of nobody any more: %1.</numerusform>
            <numerusform>%Ln attributes it reads are retired and asked of nobody any more: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n rates</source>
        <translation>
            <numerusform>Import %n rate</numerusform>
            <numerusform>Import %n rates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::BacktestTab</name>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::BulkEditJob</name>
    <message numerus="yes">
        <source>Set %1 of %Ln companies</source>
        <translation>
            <numerusform>Set %1 of %Ln company</numerusform>
            <numerusform>Set %1 of %Ln companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add to %1 of %Ln companies</source>
        <translation>
            <numerusform>Add to %1 of %Ln company</numerusform>
            <numerusform>Add to %1 of %Ln companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove from %1 of %Ln companies</source>
        <translation>
            <numerusform>Remove from %1 of %Ln company</numerusform>
            <numerusform>Remove from %1 of %Ln companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %1 of %Ln companies</source>
        <translation>
            <numerusform>Clear %1 of %Ln company</numerusform>
            <numerusform>Clear %1 of %Ln companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set review of %1 of %Ln companies</source>
        <translation>
            <numerusform>Set review of %1 of %Ln company</numerusform>
            <numerusform>Set review of %1 of %Ln companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln companies</source>
        <translation>
            <numerusform>Changing %Ln company</numerusform>
            <numerusform>Changing %Ln companies</numerusform>
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
    <name>partnerscope::CoverageGapPanel</name>
    <message numerus="yes">
        <source>%n companies close %1 % of the gap</source>
        <translation>
            <numerusform>%n company closes %1 % of the gap</numerusform>
            <numerusform>%n companies close %1 % of the gap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates were considered.</source>
        <translation>
            <numerusform>%n candidate was considered.</numerusform>
            <numerusform>%n candidates were considered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies that declined or left are not proposed again.</source>
        <translation>
            <numerusform>%n company that declined or left is not proposed again.</numerusform>
            <numerusform>%n companies that declined or left are not proposed again.</numerusform>
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
        <source>%1 to %2: %Ln companies</source>
        <translation>
            <numerusform>%1 to %2: %Ln company</numerusform>
            <numerusform>%1 to %2: %Ln companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::ImportColumnsModel</name>
    <message numerus="yes">
        <source>%Ln new term(s)</source>
        <translation>
            <numerusform>%Ln new term</numerusform>
            <numerusform>%Ln new terms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::ImportPage</name>
    <message numerus="yes">
        <source>%Ln new term(s) will join the vocabularies, marked as not reviewed.</source>
        <translation>
            <numerusform>%Ln new term will join the vocabularies, marked as not reviewed.</numerusform>
            <numerusform>%Ln new terms will join the vocabularies, marked as not reviewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation>
            <numerusform>%Ln thing to look at</numerusform>
            <numerusform>%Ln things to look at</numerusform>
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
        <source>%Ln companies</source>
        <translation>
            <numerusform>%Ln company</numerusform>
            <numerusform>%Ln companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnersPage</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held: a must-have is unknown</source>
        <translation>
            <numerusform>%Ln held: a must-have is unknown</numerusform>
            <numerusform>%Ln held: a must-have is unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln companies</source>
        <translation>
            <numerusform>Remove %Ln company</numerusform>
            <numerusform>Remove %Ln companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies were removed.</source>
        <translation>
            <numerusform>%Ln company was removed.</numerusform>
            <numerusform>%Ln companies were removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::PersonasPage</name>
    <message numerus="yes">
        <source>Share of the persona&apos;s aspects each of %Ln people meets, of those known on both sides</source>
        <translation>
            <numerusform>Share of the persona&apos;s aspects %Ln person meets, of those known on both sides</numerusform>
            <numerusform>Share of the persona&apos;s aspects each of %Ln people meets, of those known on both sides</numerusform>
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
    <name>partnerscope::ProfilesPage</name>
    <message numerus="yes">
        <source>%n profiles in force share type and variant with another one. Retire what no longer holds, or tell them apart by a variant.</source>
        <translation>
            <numerusform>%n profile in force shares type and variant with another one. Retire what no longer holds, or tell them apart by a variant.</numerusform>
            <numerusform>%n profiles in force share type and variant with another one. Retire what no longer holds, or tell them apart by a variant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::ShortlistsPage</name>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln candidate</numerusform>
            <numerusform>%Ln candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::StatusStrip</name>
    <message numerus="yes">
        <source>%Ln companies</source>
        <translation>
            <numerusform>%Ln company</numerusform>
            <numerusform>%Ln companies</numerusform>
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
<context>
    <name>partnerscope::WeightAgreement</name>
    <message numerus="yes">
        <source>Answer at least %n more pair(s) to get weights</source>
        <translation>
            <numerusform>Answer at least %n more pair to get weights</numerusform>
            <numerusform>Answer at least %n more pairs to get weights</numerusform>
        </translation>
    </message>
</context>
</TS>
