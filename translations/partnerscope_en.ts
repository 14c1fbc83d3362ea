<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>BacktestCharts</name>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s), too few</source>
        <translation>
            <numerusform>%n partner, too few</numerusform>
            <numerusform>%n partners, too few</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparer</name>
    <message numerus="yes">
        <source>every %Ln months</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasePerson</name>
    <message numerus="yes">
        <source>%n backup(s) beside the workspace were cleaned, too.</source>
        <translation>
            <numerusform>%n backup beside the workspace was cleaned, too.</numerusform>
            <numerusform>%n backups beside the workspace were cleaned, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FitStability</name>
    <message numerus="yes">
        <source>The best %n stay among themselves</source>
        <translation>
            <numerusform>The best one stays the best</numerusform>
            <numerusform>The best %n stay among themselves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n companies have a rank, so all of them stay among the best %1 whatever the weights are.</source>
        <translation>
            <numerusform>Only %n company has a rank, so it stays among the best %1 whatever the weights are.</numerusform>
            <numerusform>Only %n companies have a rank, so all of them stay among the best %1 whatever the weights are.</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>fewer than %n entries</source>
        <translation>
            <numerusform>fewer than %n entry</numerusform>
            <numerusform>fewer than %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fewer than %n of %1</source>
        <translation>
            <numerusform>fewer than %n of %1</numerusform>
            <numerusform>fewer than %n of %1</numerusform>
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
    <name>Speaker</name>
    <message numerus="yes">
        <source>full from %Ln terms on</source>
        <translation>
            <numerusform>full from %Ln term on</numerusform>
            <numerusform>full from %Ln terms on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwingText</name>
    <message numerus="yes">
        <source>%n or more</source>
        <translation>
            <numerusform>%n or more</numerusform>
            <numerusform>%n or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more of %1</source>
        <translation>
            <numerusform>%n or more of %1</numerusform>
            <numerusform>%n or more of %1</numerusform>
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
        <source>The fit of %1 is under %2, the bar for keeping %3, since %4: review %5 of at least %6, over at least %n day(s).</source>
        <translation>
            <numerusform>The fit of %1 is under %2, the bar for keeping %3, since %4: review %5 of at least %6, over at least %n day.</numerusform>
            <numerusform>The fit of %1 is under %2, the bar for keeping %3, since %4: review %5 of at least %6, over at least %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message numerus="yes">
        <source>%n hidden rows of the sheet were read as well.</source>
        <translation>
            <numerusform>%n hidden row of the sheet was read as well.</numerusform>
            <numerusform>%n hidden rows of the sheet were read as well.</numerusform>
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
        <source>Approve %n tier(s)</source>
        <translation>
            <numerusform>Approve %n tier</numerusform>
            <numerusform>Approve %n tiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n tier(s)</source>
        <translation>
            <numerusform>Reject %n tier</numerusform>
            <numerusform>Reject %n tiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Override %n tier(s)</source>
        <translation>
            <numerusform>Override %n tier</numerusform>
            <numerusform>Override %n tiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waive %1 for %n companies</source>
        <translation>
            <numerusform>Waive %1 for %n company</numerusform>
            <numerusform>Waive %1 for %n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n waiver(s)</source>
        <translation>
            <numerusform>End %n waiver</numerusform>
            <numerusform>End %n waivers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln companies into %1</source>
        <translation>
            <numerusform>Merge %Ln company into %1</numerusform>
            <numerusform>Merge %Ln companies into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s) cleaned, such as %2</source>
        <translation>
            <numerusform>%1: %n cell cleaned, such as %2</numerusform>
            <numerusform>%1: %n cells cleaned, such as %2</numerusform>
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
    <message numerus="yes">
        <source>Send %n questionnaire(s)</source>
        <translation>
            <numerusform>Send %n questionnaire</numerusform>
            <numerusform>Send %n questionnaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) written.</source>
        <translation>
            <numerusform>%n question written.</numerusform>
            <numerusform>%n questions written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rates</source>
        <translation>
            <numerusform>Remove %n rate</numerusform>
            <numerusform>Remove %n rates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s) written to %1.</source>
        <translation>
            <numerusform>%n questionnaire written to %1.</numerusform>
            <numerusform>%n questionnaires written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies) had nothing to answer.</source>
        <translation>
            <numerusform>%n company had nothing to answer.</numerusform>
            <numerusform>%n companies had nothing to answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name a term again: its weights are added up.</source>
        <translation>
            <numerusform>%n row names a term again: its weights are added up.</numerusform>
            <numerusform>%n rows name a term again: the weights of each are added up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) that the file does not name keep their weight.</source>
        <translation>
            <numerusform>%n term that the file does not name keeps its weight.</numerusform>
            <numerusform>%n terms that the file does not name keep their weight.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About one criterion in twenty looks like this by chance alone: of the %n looked at, %1 can be expected to.</source>
        <translation>
            <numerusform>About one criterion in twenty looks like this by chance alone: of the %n looked at, %1 can be expected to.</numerusform>
            <numerusform>About one criterion in twenty looks like this by chance alone: of the %n looked at, %1 can be expected to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n companies have a rank, so all of them stay among the best %1 whatever the weights are.</source>
        <translation>
            <numerusform>Only %n company has a rank, so it stays among the best %1 whatever the weights are.</numerusform>
            <numerusform>Only %n companies have a rank, so all of them stay among the best %1 whatever the weights are.</numerusform>
        </translation>
    </message>
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
        <source>%Ln companies change tier</source>
        <translation>
            <numerusform>%Ln company changes tier</numerusform>
            <numerusform>%Ln companies change tier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln enter the qualified</source>
        <translation>
            <numerusform>%Ln enters the qualified</numerusform>
            <numerusform>%Ln enter the qualified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leave them</source>
        <translation>
            <numerusform>%Ln leaves them</numerusform>
            <numerusform>%Ln leave them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies of the list are no longer in the pool and are not shown.</source>
        <translation>
            <numerusform>One company of the list is no longer in the pool and is not shown.</numerusform>
            <numerusform>%Ln companies of the list are no longer in the pool and are not shown.</numerusform>
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
    <name>partnerscope::AttributeForm</name>
    <message numerus="yes">
        <source>%Ln profile(s) read it</source>
        <translation>
            <numerusform>%Ln profile reads it</numerusform>
            <numerusform>%Ln profiles read it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::AttributeTreeModel</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::AttributesSection</name>
    <message numerus="yes">
        <source>%1 was retired. %Ln profile(s) still read it.</source>
        <translation>
            <numerusform>%1 was retired. %Ln profile still reads it.</numerusform>
            <numerusform>%1 was retired. %Ln profiles still read it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::BacktestTab</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned from results: %1, %2 to %3, %n partner(s)</source>
        <translation>
            <numerusform>Learned from results: %1, %2 to %3, %n partner</numerusform>
            <numerusform>Learned from results: %1, %2 to %3, %n partners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::BulkEditBar</name>
    <message numerus="yes">
        <source>%L1 of %Ln selected companies change.</source>
        <translation>
            <numerusform>%L1 of %Ln selected company changes.</numerusform>
            <numerusform>%L1 of %Ln selected companies change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln of them a known value is replaced or goes.</source>
        <translation>
            <numerusform>In %Ln of them a known value is replaced or goes.</numerusform>
            <numerusform>In %Ln of them a known value is replaced or goes.</numerusform>
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
    <message numerus="yes">
        <source>%n more are left out because their cost is not known.</source>
        <translation>
            <numerusform>%n more is left out because its cost is not known.</numerusform>
            <numerusform>%n more are left out because their cost is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::CoverageStrip</name>
    <message numerus="yes">
        <source>%1: %Ln cells</source>
        <translation>
            <numerusform>%1: %Ln cell</numerusform>
            <numerusform>%1: %Ln cells</numerusform>
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
    <name>partnerscope::DuplicatesSection</name>
    <message numerus="yes">
        <source>%Ln pairs may be one company</source>
        <translation>
            <numerusform>%Ln pair may be one company</numerusform>
            <numerusform>%Ln pairs may be one company</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies were compared; pairs under %1 are not shown.</source>
        <translation>
            <numerusform>%Ln company was compared; pairs under %1 are not shown.</numerusform>
            <numerusform>%Ln companies were compared; pairs under %1 are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::FactEvidenceButton</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::FactsSection</name>
    <message numerus="yes">
        <source>%n fact(s) carry %L1 % of the weight for %L2 companies</source>
        <translation>
            <numerusform>%n fact carries %L1 % of the weight for %L2 companies</numerusform>
            <numerusform>%n facts carry %L1 % of the weight for %L2 companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::GapBudget</name>
    <message numerus="yes">
        <source>%n name(s) in %1 are of no company here, for example %2.</source>
        <translation>
            <numerusform>%n name in %1 is of no company here: %2.</numerusform>
            <numerusform>%n names in %1 are of no company here, for example %2.</numerusform>
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
    <name>partnerscope::ImportColumnPanel</name>
    <message numerus="yes">
        <source>%Ln text(s) its vocabulary does not know</source>
        <translation>
            <numerusform>%Ln text its vocabulary does not know</numerusform>
            <numerusform>%Ln texts its vocabulary does not know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) that cannot be read</source>
        <translation>
            <numerusform>%Ln text that cannot be read</numerusform>
            <numerusform>%Ln texts that cannot be read</numerusform>
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
    <name>partnerscope::ImportConflictsView</name>
    <message numerus="yes">
        <source>%Ln fact(s) are recorded otherwise</source>
        <translation>
            <numerusform>%Ln fact is recorded otherwise</numerusform>
            <numerusform>%Ln facts are recorded otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact(s) stay as recorded until you decide. Left keeps a fact, Right takes the file.</source>
        <translation>
            <numerusform>%Ln fact stays as recorded until you decide. Left keeps it, Right takes the file.</numerusform>
            <numerusform>%Ln facts stay as recorded until you decide. Left keeps a fact, Right takes the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::ImportNotices</name>
    <message numerus="yes">
        <source>%Ln companies may be there, or on this list, under another name, such as %1: %2. They are added, and listed under Data quality.</source>
        <translation>
            <numerusform>%Ln company may be there, or on this list, under another name: %1: %2. It is added, and listed under Data quality.</numerusform>
            <numerusform>%Ln companies may be there, or on this list, under another name, such as %1: %2. They are added, and listed under Data quality.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::ImportOutcome</name>
    <message numerus="yes">
        <source>%Ln new companies</source>
        <translation>
            <numerusform>%Ln new company</numerusform>
            <numerusform>%Ln new companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new records</source>
        <translation>
            <numerusform>%Ln new record</numerusform>
            <numerusform>%Ln new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies brought up to date</source>
        <translation>
            <numerusform>%Ln company brought up to date</numerusform>
            <numerusform>%Ln companies brought up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records brought up to date</source>
        <translation>
            <numerusform>%Ln record brought up to date</numerusform>
            <numerusform>%Ln records brought up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows said nothing new</source>
        <translation>
            <numerusform>%Ln row said nothing new</numerusform>
            <numerusform>%Ln rows said nothing new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows left out, as chosen, because their company is there</source>
        <translation>
            <numerusform>%Ln row left out, as chosen, because its company is there</numerusform>
            <numerusform>%Ln rows left out, as chosen, because their company is there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies may be here under another name</source>
        <translation>
            <numerusform>%Ln company may be here under another name</numerusform>
            <numerusform>%Ln companies may be here under another name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies of the last list are not on this one</source>
        <translation>
            <numerusform>%Ln company of the last list is not on this one</numerusform>
            <numerusform>%Ln companies of the last list are not on this one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new terms joined the vocabularies, not reviewed</source>
        <translation>
            <numerusform>%Ln new term joined the vocabularies, not reviewed</numerusform>
            <numerusform>%Ln new terms joined the vocabularies, not reviewed</numerusform>
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
        <source>%Ln fact(s) wait for your decision</source>
        <translation>
            <numerusform>%Ln fact waits for your decision</numerusform>
            <numerusform>%Ln facts wait for your decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln cells need a look</source>
        <translation>
            <numerusform>%1; %Ln cell needs a look</numerusform>
            <numerusform>%1; %Ln cells need a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::ImportProblemsView</name>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation>
            <numerusform>%Ln thing to look at</numerusform>
            <numerusform>%Ln things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be used; the others are imported without the cells listed here.</source>
        <translation>
            <numerusform>%Ln row cannot be used; the others are imported without the cells listed here.</numerusform>
            <numerusform>%Ln rows cannot be used; the others are imported without the cells listed here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::ImportTextsModel</name>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::MergeEditor</name>
    <message numerus="yes">
        <source>They differ in %Ln fields; the proposed side is marked.</source>
        <translation>
            <numerusform>They differ in %Ln field; the proposed side is marked.</numerusform>
            <numerusform>They differ in %Ln fields; the proposed side is marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln engagements</source>
        <translation>
            <numerusform>%Ln engagement</numerusform>
            <numerusform>%Ln engagements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln performance figures</source>
        <translation>
            <numerusform>%Ln performance figure</numerusform>
            <numerusform>%Ln performance figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shortlist entries</source>
        <translation>
            <numerusform>%Ln shortlist entry</numerusform>
            <numerusform>%Ln shortlist entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waivers</source>
        <translation>
            <numerusform>%Ln waiver</numerusform>
            <numerusform>%Ln waivers</numerusform>
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
        <source>Facts have changed %n time(s)</source>
        <translation>
            <numerusform>Facts have changed once</numerusform>
            <numerusform>Facts have changed %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n older change(s)</source>
        <translation>
            <numerusform>Show %n older change</numerusform>
            <numerusform>Show %n older changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) of %1</source>
        <translation>
            <numerusform>%n fact of %1</numerusform>
            <numerusform>%n facts of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of people and engagements</source>
        <translation>
            <numerusform>%n change of people and engagements</numerusform>
            <numerusform>%n changes of people and engagements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnerOutcomes</name>
    <message numerus="yes">
        <source>first deal after %n day(s)</source>
        <translation>
            <numerusform>first deal after %n day</numerusform>
            <numerusform>first deal after %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnerPerformance</name>
    <message numerus="yes">
        <source>%n quarter(s) are recorded</source>
        <translation>
            <numerusform>%n quarter is recorded</numerusform>
            <numerusform>%n quarters are recorded</numerusform>
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
    <name>partnerscope::PartnerTableModel</name>
    <message numerus="yes">
        <source>Group %1, %Ln companies, folded</source>
        <translation>
            <numerusform>Group %1, %Ln company, folded</numerusform>
            <numerusform>Group %1, %Ln companies, folded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %Ln companies</source>
        <translation>
            <numerusform>Group %1, %Ln company</numerusform>
            <numerusform>Group %1, %Ln companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnerTier</name>
    <message numerus="yes">
        <source>Below its cut for %n review(s), since %1</source>
        <translation>
            <numerusform>Below its cut for %n review, since %1</numerusform>
            <numerusform>Below its cut for %n reviews, since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::PartnerWhy</name>
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
    <message numerus="yes">
        <source>%Ln companies were changed.</source>
        <translation>
            <numerusform>%Ln company was changed.</numerusform>
            <numerusform>%Ln companies were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies copied.</source>
        <translation>
            <numerusform>%Ln company copied.</numerusform>
            <numerusform>%Ln companies copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies are in %1.</source>
        <translation>
            <numerusform>%Ln company is in %1.</numerusform>
            <numerusform>%Ln companies are in %1.</numerusform>
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
    <name>partnerscope::ProfileHealth</name>
    <message numerus="yes">
        <source>No health check needs a look; %n thing(s) to know</source>
        <translation>
            <numerusform>No health check needs a look; %n thing to know</numerusform>
            <numerusform>No health check needs a look; %n things to know</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::ProfileHistorySection</name>
    <message numerus="yes">
        <source>%n thing(s) differ between version %1 and version %2</source>
        <translation>
            <numerusform>%n thing differs between version %1 and version %2</numerusform>
            <numerusform>%n things differ between version %1 and version %2</numerusform>
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
    <name>partnerscope::ProfileStepPanel</name>
    <message numerus="yes">
        <source>No version is in force yet. %n companies would qualify.</source>
        <translation>
            <numerusform>No version is in force yet. %n company would qualify.</numerusform>
            <numerusform>No version is in force yet. %n companies would qualify.</numerusform>
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
    <name>partnerscope::QuestionnaireComposer</name>
    <message numerus="yes">
        <source>Ask %n company(ies)</source>
        <translation>
            <numerusform>Ask %n company</numerusform>
            <numerusform>Ask %n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s) written to %1</source>
        <translation>
            <numerusform>%n questionnaire written to %1</numerusform>
            <numerusform>%n questionnaires written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n company(ies) had nothing to answer</source>
        <translation>
            <numerusform>%1; %n company had nothing to answer</numerusform>
            <numerusform>%1; %n companies had nothing to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::QuestionnairesSection</name>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s) without an answer</source>
        <translation>
            <numerusform>%n questionnaire without an answer</numerusform>
            <numerusform>%n questionnaires without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue</source>
        <translation>
            <numerusform>%n of them overdue</numerusform>
            <numerusform>%n of them overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answered %n question(s)</source>
        <translation>
            <numerusform>%1 answered %n question</numerusform>
            <numerusform>%1 answered %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n answer(s)</source>
        <translation>
            <numerusform>Take %n answer</numerusform>
            <numerusform>Take %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of %1 taken in, graded self-reported</source>
        <translation>
            <numerusform>%n answer of %1 taken in, graded self-reported</numerusform>
            <numerusform>%n answers of %1 taken in, graded self-reported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::RatesSection</name>
    <message numerus="yes">
        <source>%Ln rate(s) were removed.</source>
        <translation>
            <numerusform>%Ln rate was removed.</numerusform>
            <numerusform>%Ln rates were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rate(s) were taken over.</source>
        <translation>
            <numerusform>%Ln rate was taken over.</numerusform>
            <numerusform>%Ln rates were taken over.</numerusform>
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
    <name>partnerscope::TermForm</name>
    <message numerus="yes">
        <source>%Ln company(s) have it</source>
        <translation>
            <numerusform>%Ln company has it</numerusform>
            <numerusform>%Ln companies have it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) name it</source>
        <translation>
            <numerusform>%Ln profile names it</numerusform>
            <numerusform>%Ln profiles name it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(s)</source>
        <translation>
            <numerusform>%Ln company</numerusform>
            <numerusform>%Ln companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s) below it</source>
        <translation>
            <numerusform>%Ln term below it</numerusform>
            <numerusform>%Ln terms below it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::TierReviewTab</name>
    <message numerus="yes">
        <source>%n change(s) of tier wait for a decision</source>
        <translation>
            <numerusform>%n change of tier waits for a decision</numerusform>
            <numerusform>%n changes of tier wait for a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reviewed: %n change(s) of tier are proposed.</source>
        <translation>
            <numerusform>Reviewed: %n change of tier is proposed.</numerusform>
            <numerusform>Reviewed: %n changes of tier are proposed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) approved.</source>
        <translation>
            <numerusform>%n change approved.</numerusform>
            <numerusform>%n changes approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) rejected.</source>
        <translation>
            <numerusform>%n change rejected.</numerusform>
            <numerusform>%n changes rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tier(s) decided otherwise.</source>
        <translation>
            <numerusform>%n tier decided otherwise.</numerusform>
            <numerusform>%n tiers decided otherwise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::TypeChangeForm</name>
    <message numerus="yes">
        <source>%Ln value(s) are kept, none is lost.</source>
        <translation>
            <numerusform>%Ln value is kept, none is lost.</numerusform>
            <numerusform>%Ln values are kept, none is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln value(s) would be lost.</source>
        <translation>
            <numerusform>%L1 of %Ln value would be lost.</numerusform>
            <numerusform>%L1 of %Ln values would be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change, lose %Ln value(s)</source>
        <translation>
            <numerusform>Change, lose %Ln value</numerusform>
            <numerusform>Change, lose %Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new term(s) to review: %1</source>
        <translation>
            <numerusform>%Ln new term to review: %1</numerusform>
            <numerusform>%Ln new terms to review: %1</numerusform>
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
    <name>partnerscope::VocabulariesSection</name>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <translation>
            <numerusform>%Ln term</numerusform>
            <numerusform>%Ln terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) were added.</source>
        <translation>
            <numerusform>%Ln place was added.</numerusform>
            <numerusform>%Ln places were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerscope::WaiversTab</name>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, in %n day</numerusform>
            <numerusform>%1, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) hold</source>
        <translation>
            <numerusform>%n waiver holds</numerusform>
            <numerusform>%n waivers hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them end(s) within 30 days</source>
        <translation>
            <numerusform>%n of them ends within 30 days</numerusform>
            <numerusform>%n of them end within 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would come back</source>
        <translation>
            <numerusform>%n would come back</numerusform>
            <numerusform>%n would come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) granted.</source>
        <translation>
            <numerusform>%n waiver granted.</numerusform>
            <numerusform>%n waivers granted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) ended.</source>
        <translation>
            <numerusform>%n waiver ended.</numerusform>
            <numerusform>%n waivers ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would rise</source>
        <translation>
            <numerusform>%n would rise</numerusform>
            <numerusform>%n would rise</numerusform>
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
<context>
    <name>partnerscope::WeightBench</name>
    <message numerus="yes">
        <source>Give %1 %n point(s)</source>
        <translation>
            <numerusform>Give %1 %n point</numerusform>
            <numerusform>Give %1 %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n judge(s) say together.</source>
        <translation>
            <numerusform>What %n judge says.</numerusform>
            <numerusform>What %n judges say together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pairwise comparison by %n judge(s)</source>
        <translation>
            <numerusform>Pairwise comparison by %n judge</numerusform>
            <numerusform>Pairwise comparison by %n judges</numerusform>
        </translation>
    </message>
</context>
</TS>
