#include "insight/folds.h"

namespace partnerscope {

std::vector<int> dealFolds(const std::vector<std::uint8_t> &classes, int folds, Random &random)
{
    std::vector<int> fold(classes.size());
    int next = 0;
    for (const bool wanted : { true, false }) {
        std::vector<std::size_t> members;
        for (std::size_t i = 0; i < classes.size(); ++i) {
            if ((classes[i] != 0) == wanted)
                members.push_back(i);
        }
        shuffle(members, random);
        for (const std::size_t member : members)
            fold[member] = next++ % folds;
    }
    return fold;
}

} // namespace partnerscope
