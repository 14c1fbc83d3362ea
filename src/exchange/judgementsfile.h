#pragma once

#include "base/result.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace partnerscope {

/// What people said about the importance of criteria, as read from a CSV file.
struct JudgementsFile {
    enum class Form {
        Ranking, ///< columns criterion, rank
        Ratings, ///< columns criterion, points (or swing, rating, weight)
        Matrix,  ///< a square table; the first row and the first column name the criteria
        List     ///< columns left, right, value, and judge where there are several
    };
    struct Judgement {
        std::size_t judge = 0; ///< in judges
        std::size_t left = 0;  ///< in criteria
        std::size_t right = 0;
        double value = 1; ///< how many times as important left is as right; any finite number, as in the file
    };

    Form form = Form::Ranking;
    bool isSwing = false;                     ///< the column of a rating is called swing
    QStringList criteria;                     ///< in the order of the file, each once
    std::vector<double> numbers;              ///< Ranking, Ratings: one per criterion, 0 for an empty cell
    std::vector<std::optional<double>> cells; ///< Matrix: row by row; none for an empty cell
    QStringList judges;                       ///< List: in the order of the file, one without a name if none is given
    std::vector<Judgement> judgements;        ///< List
};

/// Reads a ranking, ratings, a square matrix or a list of judgements. Separator comma, semicolon, tab or bar; cells
/// are numbers or fractions ("1/3"); a decimal comma is read where it cannot be the separator. The form follows from
/// the header, whatever the case and order of its columns; columns with other names are left out.
/// \returns Io for a file that cannot be read, InvalidInput with line and reason for one that is empty, has no data
/// rows, a header of no known form, a criterion without a name or twice, a cell that is no number, or more than 500
/// criteria.
[[nodiscard]] Result<JudgementsFile> readJudgementsFile(const QString &path);

} // namespace partnerscope
