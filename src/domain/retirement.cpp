#include "domain/retirement.h"

#include <algorithm>
#include <iterator>

namespace partnerscope {

std::vector<Attribute> attributesInUse(const Schema &schema, const Retirement &retired)
{
    std::vector<Attribute> used;
    std::ranges::copy_if(schema.attributes, std::back_inserter(used),
                         [&](const Attribute &attribute) { return !retired.has(attribute.key); });
    return used;
}

bool isChoice(AttributeType type)
{
    return type == AttributeType::Choice || type == AttributeType::MultipleChoice;
}

} // namespace partnerscope
